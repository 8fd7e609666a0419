using System;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Policies;

/// <summary>Something that was done with a proposal for innovation (gebeurtenis van een innovatievoorstel).</summary>
/// <remarks>A closed choice.</remarks>
public abstract record InnovationProposalEvent
{
    private InnovationProposalEvent(LocalDate on, PersonId by, InnovationProposalEventKind kind) => (On, By, Kind) = (on, Given.Something(by, nameof(by)), kind);

    /// <summary>When it was done.</summary>
    public LocalDate On { get; }

    /// <summary>Who did it.</summary>
    public PersonId By { get; }

    /// <summary>Which kind it is.</summary>
    public InnovationProposalEventKind Kind { get; }

    /// <summary>Somebody raised the idea (ingebracht).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who raised it.</param>
    /// <param name="Idea">What the idea is.</param>
    /// <param name="Needs">The needs that it would meet; may be empty.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record Raised(LocalDate On, PersonId By, LocalizedText Idea, ValueList<NeedId> Needs) : InnovationProposalEvent(On, By, InnovationProposalEventKind.Raised)
    {
        /// <summary>What the idea is.</summary>
        public LocalizedText Idea { get; } = Given.Something(Idea, nameof(Idea));

        /// <summary>The needs that it would meet; may be empty.</summary>
        public ValueList<NeedId> Needs { get; } = Given.Each(Needs, nameof(Needs));
    }

    /// <summary>It was looked into (verkend).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who did.</param>
    /// <param name="Conclusion">What came of it.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Conclusion"/> is empty.</exception>
    public sealed record Explored(LocalDate On, PersonId By, string Conclusion) : InnovationProposalEvent(On, By, InnovationProposalEventKind.Explored)
    {
        /// <summary>What came of it.</summary>
        public string Conclusion { get; } = Given.Text(Conclusion, nameof(Conclusion));
    }

    /// <summary>Costs and benefits were worked out (onderbouwd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who did.</param>
    /// <param name="Conclusion">What came of it.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Conclusion"/> is empty.</exception>
    public sealed record BusinessCaseMade(LocalDate On, PersonId By, string Conclusion) : InnovationProposalEvent(On, By, InnovationProposalEventKind.BusinessCaseMade)
    {
        /// <summary>What came of it.</summary>
        public string Conclusion { get; } = Given.Text(Conclusion, nameof(Conclusion));
    }

    /// <summary>It began to be tried (proef begonnen).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who started it.</param>
    /// <param name="Until">The last date of the pilot; it counts. After it a decision is due.</param>
    /// <param name="Criterion">By what it will be judged.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Criterion"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="Until"/> lies before <paramref name="On"/>.</exception>
    public sealed record PilotStarted(LocalDate On, PersonId By, LocalDate Until, string Criterion) : InnovationProposalEvent(On, By, InnovationProposalEventKind.PilotStarted)
    {
        /// <summary>The last date of the pilot; it counts.</summary>
        public LocalDate Until { get; } = Until >= On ? Until : throw new ArgumentOutOfRangeException(nameof(Until), Until, "A pilot ends no earlier than it starts.");

        /// <summary>By what it will be judged.</summary>
        public string Criterion { get; } = Given.Text(Criterion, nameof(Criterion));
    }

    /// <summary>It becomes normal (overgenomen).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who decided.</param>
    /// <param name="Motive">Why.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Motive"/> is empty.</exception>
    public sealed record Adopted(LocalDate On, PersonId By, string Motive) : InnovationProposalEvent(On, By, InnovationProposalEventKind.Adopted)
    {
        /// <summary>Why.</summary>
        public string Motive { get; } = Given.Text(Motive, nameof(Motive));
    }

    /// <summary>It will not be done (afgewezen).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who decided.</param>
    /// <param name="Motive">Why.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Motive"/> is empty.</exception>
    public sealed record Rejected(LocalDate On, PersonId By, string Motive) : InnovationProposalEvent(On, By, InnovationProposalEventKind.Rejected)
    {
        /// <summary>Why.</summary>
        public string Motive { get; } = Given.Text(Motive, nameof(Motive));
    }
}
