using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Regie.Measurements;

namespace Regie.Settlement;

/// <summary>A text that two equal things share whatever the culture, the order of what has no order, or zeros behind a number: lines <c>key=value</c> with ordinal keys.</summary>
internal sealed class CanonicalText
{
    private readonly SortedDictionary<string, string> _lines = new(StringComparer.Ordinal);

    /// <summary>Adds a line; nothing is written for what is absent.</summary>
    public CanonicalText Add(string key, string? value)
    {
        if (value is not null)
            _lines.Add(key, value.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r"));
        return this;
    }

    public CanonicalText Add(string key, decimal? value) => Add(key, value is { } number ? ExactNumber.Of(number).ToString() : null);

    public CanonicalText Add(string key, int value) => Add(key, value.ToString(CultureInfo.InvariantCulture));

    public CanonicalText Add(string key, LocalDate? value) => Add(key, value is { } date ? LocalDatePattern.Iso.Format(date) : null);

    public CanonicalText Add(string key, Instant? value) => Add(key, value is { } moment ? InstantPattern.ExtendedIso.Format(moment) : null);

    /// <summary>Adds things in the order that they have.</summary>
    public CanonicalText AddInOrder<T>(string key, IEnumerable<T> items, Action<CanonicalText, string, T> add)
    {
        foreach (var (item, i) in items.Select((item, i) => (item, i)))
            add(this, $"{key}.{i.ToString("D6", CultureInfo.InvariantCulture)}", item);
        return this;
    }

    /// <summary>SHA-256 over the text in UTF-8, in lower-case hexadecimal.</summary>
    public string Hash()
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(ToString())).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    public override string ToString() => string.Concat(_lines.Select(line => line.Key + "=" + line.Value + "\n"));
}
