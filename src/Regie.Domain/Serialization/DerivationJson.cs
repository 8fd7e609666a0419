using System;
using System.IO;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Serialization;

/// <summary>The JSON form of a derivation, version 1: the fourth way to render one, and the one that can be read back (afleiding als JSON).</summary>
/// <remarks>
/// <para>
/// <c>format</c>, <c>version</c> and <c>derivation</c> are required. A step has <c>rule</c>, <c>label</c> and <c>value</c>, and where there are any <c>clause</c>, <c>inputs</c> and <c>steps</c>.
/// A label is <c>{"nl": …, "en": …}</c>, or one string where both are the same.
/// </para>
/// <para>
/// A value has a <c>kind</c> and a <c>value</c>: <c>statement</c> (a label), <c>number</c> and <c>exact</c> (<c>"72.5"</c>, <c>"800/11"</c>, with a <c>unit</c>), <c>ratio</c> (<c>"8/11"</c>),
/// <c>percentage</c> (<c>"95%"</c>), <c>amount</c> (<c>"EUR 250.5"</c>), <c>duration</c> (<c>"1:02:15:00"</c>: days, hours, minutes, seconds), <c>moment</c> (an instant in UTC, with a <c>zone</c>) and
/// <c>date</c>, in the ISO calendar.
/// </para>
/// <para>Reading is strict. A document is UTF-8 of at most 1 MiB and 128 levels; what is wrong is found at once, up to 100 findings, each with the path to it.</para>
/// </remarks>
/// <example><code>
/// {
///   "format": "regie/derivation",
///   "version": 1,
///   "derivation": {
///     "rule": "performance.norm",
///     "label": { "nl": "P2 op tijd hersteld", "en": "P2 repaired in time" },
///     "value": { "kind": "exact", "value": "800/11", "unit": { "code": "percent", "label": "%" } }
///   }
/// }
/// </code></example>
public static class DerivationJson
{
    internal const string Format = "regie/derivation";
    internal const int Version = 1;
    internal const int Deepest = 128;

    // Below a step lie at most: inputs, an input, its value, its unit, the label of that.
    private const int LevelsOfAStep = 5;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, IndentSize = 2, NewLine = "\n" };

    /// <summary>Writes a derivation; the same derivation always gives the same text.</summary>
    /// <param name="derivation">The derivation.</param>
    /// <returns>The document, indented by two spaces, lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="derivation"/> is null.</exception>
    /// <exception cref="RegieValidationException">A text contains half of a surrogate pair, or the document would be larger or deeper than what is read (<see cref="SerializationFindings"/>).</exception>
    public static string Write(Derivation derivation)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("version", Version);
            json.WritePropertyName("derivation");
            Step(json, derivation, "$.derivation");
            json.WriteEndObject();
        }

        return stream.Length < JsonText.LargestBytes
            ? Encoding.UTF8.GetString(stream.ToArray()) + "\n"
            : throw new RegieValidationException(SerializationProblems.TooLarge(JsonText.LargestBytes));
    }

    /// <summary>Reads a derivation.</summary>
    /// <param name="json">The document.</param>
    /// <param name="zones">Where the time zones of moments are found.</param>
    /// <returns>The derivation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The document is no derivation; all findings are reported (<see cref="SerializationFindings"/>).</exception>
    public static Derivation Read(string json, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(zones);
        using var document = JsonText.Parse(json, Deepest);
        return DerivationReader.Read(document.RootElement, zones);
    }

    private static void Step(Utf8JsonWriter json, Derivation step, string path)
    {
        if (json.CurrentDepth + 1 + LevelsOfAStep > Deepest)
            throw new RegieValidationException(SerializationProblems.TooDeep(path, Deepest));
        json.WriteStartObject();
        json.WriteString("rule", step.Rule.Value);
        Raw(json, "label", Text(step.Label, path + ".label"));
        Raw(json, "value", Value(step.Value, path + ".value"));
        if (step.Clause is { } clause)
            Raw(json, "clause", $"{{ \"document\": {JsonQuoting.Quote(clause.Document, path + ".clause.document")}, \"clause\": {JsonQuoting.Quote(clause.Clause, path + ".clause.clause")} }}");
        List(json, "inputs", step.Inputs, path, (input, at) =>
        {
            json.WriteStartObject();
            Raw(json, "label", Text(input.Label, at + ".label"));
            Raw(json, "value", Value(input.Value, at + ".value"));
            json.WriteEndObject();
        });
        List(json, "steps", step.Steps, path, (next, at) => Step(json, next, at));
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, ValueList<T> items, string path, Action<T, string> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
            write(items[i], FormattableString.Invariant($"{path}.{name}[{i}]"));
        json.WriteEndArray();
    }

    // On one line, as people write it; the writer would give each member a line of its own.
    private static void Raw(Utf8JsonWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value);
    }

    private static string Text(LocalizedText text, string path) => text.Dutch == text.English
        ? JsonQuoting.Quote(text.Dutch, path)
        : $"{{ \"nl\": {JsonQuoting.Quote(text.Dutch, path + ".nl")}, \"en\": {JsonQuoting.Quote(text.English, path + ".en")} }}";

    private static string Value(DerivedValue value, string path) => value switch
    {
        DerivedValue.Statement v => Of("statement", Text(v.Value, path + ".value")),
        DerivedValue.Number v => Of("number", Quoted(ExactNumber.Of(v.Value)), Unit(v.Unit, path)),
        DerivedValue.Exact v => Of("exact", Quoted(v.Value), Unit(v.Unit, path)),
        DerivedValue.Part v => Of("ratio", Quoted(v.Value)),
        DerivedValue.Share v => Of("percentage", Quoted(v.Value)),
        DerivedValue.Amount v => Of("amount", Quoted(v.Value)),
        DerivedValue.Time v => Of("duration", Quoted(DurationPattern.Roundtrip.Format(v.Value))),
        DerivedValue.Moment v => Of("moment", Quoted(InstantPattern.ExtendedIso.Format(v.Value.ToInstant())), ", \"zone\": " + JsonQuoting.Quote(v.Value.Zone.Id, path + ".zone")),
        DerivedValue.Date v => Of("date", Quoted(LocalDatePattern.Iso.Format(v.Value.WithCalendar(CalendarSystem.Iso)))),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No kind of value."),
    };

    private static string Of(string kind, string value, string more = "") => $"{{ \"kind\": \"{kind}\", \"value\": {value}{more} }}";

    private static string Unit(Unit unit, string path) => $", \"unit\": {{ \"code\": {JsonQuoting.Quote(unit.Code, path + ".unit.code")}, \"label\": {Text(unit.Label, path + ".unit.label")} }}";

    private static string Quoted(object value) => JsonQuoting.Quote(value.ToString()!);
}
