using System.Linq;
using NodaTime;
using Regie.Explanation;

namespace Regie.Obligations;

/// <summary>Which powers repeated breaches give on a date, and on which breaches (escalatiebeoordeling).</summary>
public sealed record EscalationAssessment
{
    internal EscalationAssessment(LocalDate on, ValueList<RungOutcome> rungs, ValueList<Finding> findings, Derivation derivation) =>
        (On, Rungs, Findings, Derivation) = (on, rungs, findings, derivation);

    /// <summary>The date.</summary>
    public LocalDate On { get; }

    /// <summary>Each rung, from mild to harsh.</summary>
    public ValueList<RungOutcome> Rungs { get; }

    /// <summary>A finding for each power that has arisen.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>How it came about.</summary>
    public Derivation Derivation { get; }

    /// <summary>The powers that exist on the date, from mild to harsh.</summary>
    public ValueList<EscalationPower> Powers => Rungs.Where(r => r.IsReached).Select(r => r.Rung.Power).Distinct().ToValueList();
}
