using System;
using NodaTime;
using Regie.Identifiers;

namespace Regie.Settlement;

/// <summary>One version of a settlement: proposed by one person, approved or refused by another (verrekenversie).</summary>
public sealed record SettlementVersion
{
    internal SettlementVersion(int number, SettlementProposal proposal, PersonId proposedBy, LocalDate proposedOn, string? reason) =>
        (Number, Proposal, ProposedBy, ProposedOn, Reason) = (number, proposal, proposedBy, proposedOn, reason);

    /// <summary>Its number, from 1.</summary>
    public int Number { get; }

    /// <summary>What is proposed.</summary>
    public SettlementProposal Proposal { get; }

    /// <summary>Who proposed it.</summary>
    public PersonId ProposedBy { get; }

    /// <summary>When.</summary>
    public LocalDate ProposedOn { get; }

    /// <summary>Why it corrects the version before; null for the first.</summary>
    public string? Reason { get; }

    /// <summary>Who approved it; null while nobody did.</summary>
    public PersonId? ApprovedBy { get; internal init; }

    /// <summary>When it was approved; null while it was not.</summary>
    public LocalDate? ApprovedOn { get; internal init; }

    /// <summary>Why held lines come later; null where there are none or it is not approved.</summary>
    public string? HeldAccepted { get; internal init; }

    /// <summary>Why it was not approved, by whom and when; null while it was not refused.</summary>
    public SettlementRefusal? Refusal { get; internal init; }

    /// <summary>Whether it is approved.</summary>
    public bool IsFinal => ApprovedBy is not null;

    /// <summary>Whether it still waits for a decision.</summary>
    public bool IsOpen => ApprovedBy is null && Refusal is null;

    /// <summary>What somebody has to look at: the findings of the proposal, and that it was proposed before the period had ended.</summary>
    public ValueList<Finding> Findings =>
    [
        .. ProposedOn < Proposal.Basis.Period.End ? [SettlementProblems.ProposedEarly(Proposal.Basis.Period, ProposedOn)] : Array.Empty<Finding>(),
        .. Proposal.Findings,
    ];

    /// <summary>The date of its last step.</summary>
    internal LocalDate LastStep => ApprovedOn ?? Refusal?.On ?? ProposedOn;

    /// <summary>The last day on which the obligated party can object; it counts. Null where the scheme has no terms.</summary>
    public LocalDate? LastObjectionDay => Proposal.Scheme.Terms?.LastObjectionDay(ProposedOn);
}
