using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Amendments;

/// <summary>Tests whether a procured contract may be changed without a new procedure.</summary>
/// <remarks>An aid to a judgement that a person makes and a court may review: it says what follows from the facts established, and never takes a fact for granted.</remarks>
public static class ModificationAssessor
{
    private static readonly ProcurementGround[] Grounds =
        [ProcurementGround.ReviewClause, ProcurementGround.AdditionalWork, ProcurementGround.UnforeseenCircumstances, ProcurementGround.ContractorReplacement, ProcurementGround.DeMinimis, ProcurementGround.NotSubstantial];

    /// <summary>Tests a modification on every ground, in the order of the law.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="log">The amendments so far; those on the de-minimis ground count in its net sum.</param>
    /// <param name="modification">The modification.</param>
    /// <param name="thresholds">The procurement thresholds.</param>
    /// <returns>What each ground says, and the first one that admits it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">No threshold is supplied for the date, or amounts are in different currencies (<see cref="AmendmentFindings"/>).</exception>
    public static ModificationAssessment Assess(this ProcuredContract contract, AmendmentLog log, ProposedModification modification, ProcurementThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(modification);
        ArgumentNullException.ThrowIfNull(thresholds);
        foreach (var amount in new[] { contract.OriginalValue, modification.Value })
            if (!amount.Currency.Equals(log.Currency))
                throw new RegieValidationException(AmendmentProblems.OtherCurrency(amount, log.Currency));

        var room = DeMinimisRoom.Of(contract, log, thresholds, modification.On);
        var answers = Grounds.Select(ground => GroundTest.Of(ground, contract, modification, room)).ToValueList();
        var admitting = answers.FirstOrDefault(a => a.Outcome == GroundOutcome.Admitted);
        var after = admitting?.Ground == ProcurementGround.DeMinimis ? room.After(modification.Value) : room;
        return new ModificationAssessment(answers, after, Findings(answers, admitting, modification).ToValueList(), Explained(answers, admitting, modification, after));
    }

    /// <summary>The room on the de-minimis ground.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="log">The amendments so far.</param>
    /// <param name="thresholds">The procurement thresholds.</param>
    /// <param name="on">The date on which it is asked; the threshold of that date counts.</param>
    /// <returns>The room.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">No threshold is supplied for the date, or amounts are in different currencies (<see cref="AmendmentFindings"/>).</exception>
    public static DeMinimisRoom RoomOn(this ProcuredContract contract, AmendmentLog log, ProcurementThresholds thresholds, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(thresholds);
        return contract.OriginalValue.Currency.Equals(log.Currency)
            ? DeMinimisRoom.Of(contract, log, thresholds, on)
            : throw new RegieValidationException(AmendmentProblems.OtherCurrency(contract.OriginalValue, log.Currency));
    }

    private static IEnumerable<Finding> Findings(ValueList<GroundAnswer> answers, GroundAnswer? admitting, ProposedModification modification)
    {
        var open = answers.Where(a => a.Outcome == GroundOutcome.NotEstablished).ToList();
        if (admitting is null)
        {
            yield return open.Count > 0 ? AmendmentProblems.CannotBeJudged(modification, open) : AmendmentProblems.NewProcedure(modification);
            yield break;
        }

        if (admitting.Ground is ProcurementGround.AdditionalWork or ProcurementGround.UnforeseenCircumstances)
            yield return AmendmentProblems.Announce(modification, admitting.Ground);
        if (admitting.Ground >= ProcurementGround.DeMinimis && open.Where(a => a.Ground < admitting.Ground).ToList() is { Count: > 0 } earlier)
            yield return AmendmentProblems.EarlierIsOpen(admitting.Ground, earlier);
    }

    private static Derivation Explained(ValueList<GroundAnswer> answers, GroundAnswer? admitting, ProposedModification modification, DeMinimisRoom room)
    {
        var outcome = answers.Min(a => a.Outcome).Label();
        var value = admitting is null ? outcome : LocalizedText.Of($"{outcome.Dutch}, {admitting.Ground.Label().Dutch}", $"{outcome.English}, {admitting.Ground.Label().English}");
        return new Derivation(ModificationRules.Assessment, LocalizedText.Of("Wijziging zonder nieuwe aanbesteding", "Modification without a new procedure"), new DerivedValue.Statement(value))
            .WithInput(LocalizedText.Of("waarde", "value"), new DerivedValue.Amount(modification.Value))
            .WithInput(LocalizedText.Of("overeen te komen op", "to be agreed on"), new DerivedValue.Date(modification.On))
            .WithSteps(answers.Select(a => a.Derivation))
            .WithStep(GroundTest.Left(room, admitting?.Ground == ProcurementGround.DeMinimis
                ? LocalizedText.Of("Bagatelruimte na deze wijziging; een volgende blijft onder", "De-minimis room after this modification; a next one stays below")
                : LocalizedText.Of("Bagatelruimte; een wijziging blijft onder", "De-minimis room; a modification stays below")));
    }
}
