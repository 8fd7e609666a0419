using System;
using Regie.Language;

namespace Regie.Norms;

/// <summary>The judgement on a norm over a period (oordeel).</summary>
/// <remarks>A closed choice of six. No data is a case of its own: never 0 %, never 100 %.</remarks>
public abstract record Verdict
{
    private Verdict(VerdictKind kind, LocalizedText label) => (Kind, Label) = (kind, label);

    /// <summary>Which of the six.</summary>
    public VerdictKind Kind { get; }

    /// <summary>The judgement in words.</summary>
    public LocalizedText Label { get; }

    /// <summary>The judgement in English.</summary>
    /// <returns>For example <c>not met</c>.</returns>
    public sealed override string ToString() => Label.English;

    private static LocalizedText Because(string dutch, string english, LocalizedText reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return LocalizedText.Of(dutch + ": " + reason.Dutch, english + ": " + reason.English);
    }

    /// <summary>The norm was met; equality meets it (gehaald).</summary>
    public sealed record Met : Verdict
    {
        /// <summary>Judges that the norm was met.</summary>
        public Met()
            : base(VerdictKind.Met, LocalizedText.Of("gehaald", "met"))
        {
        }
    }

    /// <summary>The norm was not met (niet gehaald).</summary>
    public sealed record NotMet : Verdict
    {
        /// <summary>Judges that the norm was not met.</summary>
        public NotMet()
            : base(VerdictKind.NotMet, LocalizedText.Of("niet gehaald", "not met"))
        {
        }
    }

    /// <summary>Nothing can be said, for a reason (niet te beoordelen).</summary>
    public sealed record NotAssessable : Verdict
    {
        /// <summary>Judges that nothing can be said.</summary>
        /// <param name="reason">Why, for example no data or too few measurements.</param>
        /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
        public NotAssessable(LocalizedText reason)
            : base(VerdictKind.NotAssessable, Because("niet te beoordelen", "not assessable", reason)) => Reason = reason;

        /// <summary>Why nothing can be said.</summary>
        public LocalizedText Reason { get; }
    }

    /// <summary>The norm does not apply: a precondition is false, or nothing is in scope (niet van toepassing).</summary>
    public sealed record NotApplicable : Verdict
    {
        /// <summary>Judges that the norm does not apply.</summary>
        /// <param name="reason">Why.</param>
        /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
        public NotApplicable(LocalizedText reason)
            : base(VerdictKind.NotApplicable, Because("niet van toepassing", "not applicable", reason)) => Reason = reason;

        /// <summary>Why the norm does not apply.</summary>
        public LocalizedText Reason { get; }
    }

    /// <summary>An objection that is still open would change the judgement; both readings are kept (betwist).</summary>
    public sealed record Disputed : Verdict
    {
        /// <summary>Judges that the judgement is in dispute.</summary>
        /// <param name="asMeasured">The judgement as measured.</param>
        /// <param name="asObjected">The judgement if the objection is right.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException">Both are the same, or one is itself in dispute.</exception>
        public Disputed(Verdict asMeasured, Verdict asObjected)
            : base(VerdictKind.Disputed, Because("betwist", "disputed", Both(asMeasured, asObjected))) => (AsMeasured, AsObjected) = (asMeasured, asObjected);

        /// <summary>The judgement as measured.</summary>
        public Verdict AsMeasured { get; }

        /// <summary>The judgement if the objection is right.</summary>
        public Verdict AsObjected { get; }

        private static LocalizedText Both(Verdict asMeasured, Verdict asObjected)
        {
            ArgumentNullException.ThrowIfNull(asMeasured);
            ArgumentNullException.ThrowIfNull(asObjected);
            if (asMeasured.Kind == VerdictKind.Disputed || asObjected.Kind == VerdictKind.Disputed || asMeasured.Equals(asObjected))
                throw new ArgumentException("A dispute is between two different judgements that are not in dispute themselves.", nameof(asObjected));
            return LocalizedText.Of($"gemeten {asMeasured.Label.Dutch}, volgens het bezwaar {asObjected.Label.Dutch}", $"{asMeasured.Label.English} as measured, {asObjected.Label.English} by the objection");
        }
    }

    /// <summary>Two rules apply of which neither is the more specific (tegenstrijdig).</summary>
    public sealed record Conflict : Verdict
    {
        /// <summary>Judges that two rules conflict.</summary>
        /// <param name="between">Which.</param>
        /// <exception cref="ArgumentNullException"><paramref name="between"/> is null.</exception>
        public Conflict(LocalizedText between)
            : base(VerdictKind.Conflict, Because("tegenstrijdig", "conflict", between ?? throw new ArgumentNullException(nameof(between)))) => Between = between;

        /// <summary>Which rules conflict.</summary>
        public LocalizedText Between { get; }
    }
}
