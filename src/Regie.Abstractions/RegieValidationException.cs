using System;
using System.Collections.Generic;
using System.Linq;

namespace Regie;

/// <summary>Something was constructed or asked that cannot be: it carries every finding, not only the first.</summary>
/// <remarks>The message lists all findings in English, one a line; <see cref="Findings"/> has them in both languages, with codes and values.</remarks>
public sealed class RegieValidationException : ArgumentException
{
    /// <summary>An exception with one finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public RegieValidationException(Finding finding)
        : this(ValueList.Of(finding ?? throw new ArgumentNullException(nameof(finding))))
    {
    }

    /// <summary>An exception with all findings.</summary>
    /// <param name="findings">At least one finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="findings"/> is empty, or one of them is null.</exception>
    public RegieValidationException(IEnumerable<Finding> findings)
        : this(Required(findings))
    {
    }

    private RegieValidationException(ValueList<Finding> findings)
        : base(string.Join("\n", findings)) => Findings = findings;

    /// <summary>All that was found.</summary>
    public ValueList<Finding> Findings { get; }

    private static ValueList<Finding> Required(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var list = findings.ToValueList();
        return list.Count > 0 && !list.Contains(null!)
            ? list
            : throw new ArgumentException("A validation exception carries at least one finding, and no null.", nameof(findings));
    }
}
