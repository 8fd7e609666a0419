using Regie.Language;

namespace Regie.Norms;

/// <summary>The judgement on a norm over a period (oordeel).</summary>
/// <remarks>A closed choice. No data is a case of its own: never 0 %, never 100 %.</remarks>
public abstract record Verdict
{
    private Verdict(LocalizedText label) => Label = label;

    /// <summary>The judgement in words.</summary>
    public LocalizedText Label { get; }

    /// <summary>The norm was met; equality meets it (gehaald).</summary>
    public sealed record Met : Verdict
    {
        internal Met()
            : base(LocalizedText.Of("gehaald", "met"))
        {
        }
    }

    /// <summary>The norm was not met (niet gehaald).</summary>
    public sealed record NotMet : Verdict
    {
        internal NotMet()
            : base(LocalizedText.Of("niet gehaald", "not met"))
        {
        }
    }

    /// <summary>Nothing can be said, for a reason (niet te beoordelen).</summary>
    public sealed record NotAssessable : Verdict
    {
        internal NotAssessable(LocalizedText reason)
            : base(LocalizedText.Of("niet te beoordelen: " + reason.Dutch, "not assessable: " + reason.English)) => Reason = reason;

        /// <summary>Why nothing can be said.</summary>
        public LocalizedText Reason { get; }
    }
}
