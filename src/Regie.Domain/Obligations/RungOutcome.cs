using Regie.Norms;

namespace Regie.Obligations;

/// <summary>Whether a rung of an escalation ladder is reached, and on which breaches (uitkomst van een trede).</summary>
public sealed record RungOutcome
{
    internal RungOutcome(EscalationRung rung, AssessmentPeriod window, ValueList<Breach> counted, ValueList<Breach> waived, int count) =>
        (Rung, Window, Counted, Waived, Count) = (rung, window, counted, waived, count);

    /// <summary>The rung.</summary>
    public EscalationRung Rung { get; }

    /// <summary>The dates that it looks at; breaches after the date that was asked do not count.</summary>
    public AssessmentPeriod Window { get; }

    /// <summary>The breaches that count, by date.</summary>
    public ValueList<Breach> Counted { get; }

    /// <summary>The breaches that would have counted, had they not been waived.</summary>
    public ValueList<Breach> Waived { get; }

    /// <summary>How many there are: breaches, or periods with one.</summary>
    public int Count { get; }

    /// <summary>Whether that is enough.</summary>
    public bool IsReached => Count >= Rung.Breaches;
}
