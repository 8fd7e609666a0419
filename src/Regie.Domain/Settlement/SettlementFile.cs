using System;
using System.Linq;
using NodaTime;
using Regie.Finance;
using Regie.Identifiers;

namespace Regie.Settlement;

/// <summary>The settlement of one period through its versions: proposed, approved or refused, corrected; nothing is overwritten (verrekendossier).</summary>
/// <example><code>
/// var file = SettlementFile.Propose(scheme.Settle(basis), new PersonId("p.jansen"), new LocalDate(2026, 5, 4))
///     .Approve(new PersonId("c.devries"), new LocalDate(2026, 5, 11));
/// </code></example>
public sealed record SettlementFile
{
    private SettlementFile(ValueList<SettlementVersion> versions) => Versions = versions;

    /// <summary>The versions, oldest first.</summary>
    public ValueList<SettlementVersion> Versions { get; }

    /// <summary>The last version, final or not.</summary>
    public SettlementVersion Current => Versions[Versions.Count - 1];

    /// <summary>The last version that is approved; null while none is.</summary>
    public SettlementVersion? Final => Versions.LastOrDefault(v => v.IsFinal);

    /// <summary>What the last version changes in the balance that was final before it; its whole balance where none was.</summary>
    public Money Delta => Versions.Take(Versions.Count - 1).LastOrDefault(v => v.IsFinal) is { } before
        ? Current.Proposal.Balance - before.Proposal.Balance
        : Current.Proposal.Balance;

    /// <summary>Opens a file with a proposal.</summary>
    /// <param name="proposal">What is proposed.</param>
    /// <param name="by">Who proposes it.</param>
    /// <param name="on">When.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="proposal"/> or <paramref name="by"/> is null.</exception>
    public static SettlementFile Propose(SettlementProposal proposal, PersonId by, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(by);
        return new SettlementFile([new SettlementVersion(1, proposal, by, on, null)]);
    }

    /// <summary>Approves the last version, which has no held lines.</summary>
    /// <param name="by">Who approves it: another person than proposed it.</param>
    /// <param name="on">When.</param>
    /// <returns>A new file; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> is null.</exception>
    /// <exception cref="ForbiddenTransitionException">It is decided on already, or has held lines, or <paramref name="by"/> proposed it, or <paramref name="on"/> lies before the proposal.</exception>
    public SettlementFile Approve(PersonId by, LocalDate on) => Current.Proposal.HasHeldLines && Current.IsOpen
        ? throw new ForbiddenTransitionException(SettlementProblems.HeldLines(Current.Number, Current.Proposal.Lines.Count(l => l.Outcome == LineOutcome.Held)))
        : Approved(by, on, null);

    /// <summary>Approves the last version although lines of it are held: those come with a later version.</summary>
    /// <param name="by">Who approves it: another person than proposed it.</param>
    /// <param name="on">When.</param>
    /// <param name="motive">Why the held lines come later.</param>
    /// <returns>A new file; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> or <paramref name="motive"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="motive"/> is empty.</exception>
    /// <exception cref="ForbiddenTransitionException">It is decided on already, or <paramref name="by"/> proposed it, or <paramref name="on"/> lies before the proposal.</exception>
    public SettlementFile ApproveWithoutHeldLines(PersonId by, LocalDate on, string motive) => Approved(by, on, Stated(motive, nameof(motive)));

    /// <summary>Refuses the last version; what was final before it stays.</summary>
    /// <param name="by">Who refuses it: another person than proposed it.</param>
    /// <param name="on">When.</param>
    /// <param name="motive">Why.</param>
    /// <returns>A new file; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> or <paramref name="motive"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="motive"/> is empty.</exception>
    /// <exception cref="ForbiddenTransitionException">It is decided on already, or <paramref name="by"/> proposed it, or <paramref name="on"/> lies before the proposal.</exception>
    public SettlementFile Refuse(PersonId by, LocalDate on, string motive)
    {
        var stated = Stated(motive, nameof(motive));
        return Decided(by, on, version => version with { Refusal = new SettlementRefusal(by, on, stated) });
    }

    /// <summary>Corrects a version that is decided on: a new version is proposed, with its reason; what is final stays until that is approved.</summary>
    /// <param name="proposal">What is proposed instead.</param>
    /// <param name="by">Who proposes it.</param>
    /// <param name="on">When.</param>
    /// <param name="reason">Why.</param>
    /// <returns>A new file; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty, or <paramref name="proposal"/> is over another period or in another currency.</exception>
    /// <exception cref="ForbiddenTransitionException">The last version is not decided on yet, or <paramref name="on"/> lies before that decision.</exception>
    public SettlementFile Correct(SettlementProposal proposal, PersonId by, LocalDate on, string reason)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(by);
        var stated = Stated(reason, nameof(reason));
        if (!proposal.Basis.Period.Equals(Current.Proposal.Basis.Period))
            throw new ArgumentException($"A correction is over the same period, {Current.Proposal.Basis.Period}; this one is over {proposal.Basis.Period}. Settle the same period anew, or open a file of its own for the other one.", nameof(proposal));
        if (!proposal.Scheme.Currency.Equals(Current.Proposal.Scheme.Currency))
            throw new ArgumentException($"A correction is in the same currency, {Current.Proposal.Scheme.Currency}; this one is in {proposal.Scheme.Currency}. Settle by a scheme in that currency; nothing is converted here.", nameof(proposal));
        if (Current.IsOpen)
            throw new ForbiddenTransitionException(SettlementProblems.NotDecided(Current.Number));
        return on >= Current.LastStep
            ? new SettlementFile(Versions.With(new SettlementVersion(Current.Number + 1, proposal, by, on, stated)))
            : throw new ForbiddenTransitionException(SettlementProblems.TooEarly(Current.Number, on, Current.LastStep));
    }

    private static string Stated(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return text.Trim() is { Length: > 0 } stated ? stated : throw new ArgumentException("State why; this text is empty.", parameter);
    }

    private SettlementFile Approved(PersonId by, LocalDate on, string? motive) =>
        Decided(by, on, version => version with { ApprovedBy = by, ApprovedOn = on, HeldAccepted = motive });

    private SettlementFile Decided(PersonId by, LocalDate on, Func<SettlementVersion, SettlementVersion> decide)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!Current.IsOpen)
            throw new ForbiddenTransitionException(SettlementProblems.NotOpen(Current.Number));
        if (Current.ProposedBy.Equals(by))
            throw new ForbiddenTransitionException(SettlementProblems.SameHand(Current.Number, by));
        return on >= Current.LastStep
            ? new SettlementFile([.. Versions.Take(Versions.Count - 1), decide(Current)])
            : throw new ForbiddenTransitionException(SettlementProblems.TooEarly(Current.Number, on, Current.LastStep));
    }
}
