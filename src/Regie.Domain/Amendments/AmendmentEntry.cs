using NodaTime;

namespace Regie.Amendments;

/// <summary>What stands under one number of an amendment log: an amendment, or why there is none (regel van het wijzigingenregister).</summary>
/// <remarks>A closed choice.</remarks>
public abstract record AmendmentEntry
{
    private AmendmentEntry(int number, LocalDate on) => (Number, On) = (number, on);

    /// <summary>The number.</summary>
    public int Number { get; }

    /// <summary>The date of agreement, or on which the number was given up.</summary>
    public LocalDate On { get; }

    /// <summary>An amendment that was agreed.</summary>
    public sealed record Agreed : AmendmentEntry
    {
        internal Agreed(Amendment amendment)
            : base(amendment.Number, amendment.AgreedOn) => Amendment = amendment;

        /// <summary>The amendment.</summary>
        public Amendment Amendment { get; }
    }

    /// <summary>A number that was given out and under which nothing was agreed.</summary>
    public sealed record GivenUp : AmendmentEntry
    {
        internal GivenUp(int number, LocalDate on, string reason)
            : base(number, on) => Reason = reason;

        /// <summary>Why.</summary>
        public string Reason { get; }
    }
}
