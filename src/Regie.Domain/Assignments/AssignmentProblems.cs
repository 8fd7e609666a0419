using System;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;

namespace Regie.Assignments;

/// <summary>The findings about requests, demands and assignments in words; the codes are in <see cref="AssignmentFindings"/>.</summary>
/// <remarks>All are for customer management, which is accountable for assignments and delegated principal for its customers.</remarks>
internal static class AssignmentProblems
{
    public static Finding NotStated(LocalizedText subject, ReadinessFacet facet)
    {
        var (code, dutch, english) = facet switch
        {
            ReadinessFacet.Result => (AssignmentFindings.AssignmentMustStateResult, "Beschrijf het resultaat, niet de werkwijze.", "Describe the result, not the way of working."),
            ReadinessFacet.Criterion => (AssignmentFindings.AssignmentMustStateMeasurableCriterion, "Geef er ten minste een, met een waarde en een eenheid; een criterium in woorden kan niemand nameten.", "Give at least one, with a value and a unit; nobody can check a criterion in words."),
            ReadinessFacet.Price => (AssignmentFindings.AssignmentMustStatePrice, "Spreek een bedrag af, of verwijs naar het artikel dat zegt hoe de prijs tot stand komt.", "Agree on an amount, or refer to the clause that says how the price is worked out."),
            ReadinessFacet.Period => (AssignmentFindings.AssignmentMustStatePeriod, "Geef de eerste dag en het einde.", "Give the first date and the end."),
            ReadinessFacet.Instrument => (AssignmentFindings.AssignmentMustStateInstrument, "Zeg of het een contract, nadere overeenkomst, convenant of dienstverleningsafspraak is.", "Say whether it is a contract, call-off agreement, covenant or service agreement."),
            ReadinessFacet.Measurer => (AssignmentFindings.AssignmentMustStateMeasurer, "Noem de partij die meet.", "Name the party that measures."),
            ReadinessFacet.Norms => (AssignmentFindings.AssignmentMustStateNorms, "Noem ten minste een norm.", "Name at least one norm."),
            _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "The profile for suppliers does not ask this."),
        };
        return Finding.Error(code, ActorRole.CustomerManagement,
            LocalizedText.Of($"In {subject.Dutch} ontbreekt: {facet.Label().Dutch}. {dutch}", $"Missing in {subject.English}: {facet.Label().English}. {english}"),
            ("subject", subject.English), ("facet", facet.ToString()));
    }

    public static Finding NotKnownYet(LocalizedText subject, ReadinessFacet facet)
    {
        var (code, dutch, english) = facet switch
        {
            ReadinessFacet.Who => (AssignmentFindings.RequesterIsToBeAsked, "Zoek uit voor wie het is.", "Find out whom it is for."),
            ReadinessFacet.Outcome => (AssignmentFindings.OutcomeIsToBeAsked, "Vraag wat er anders moet zijn als het geregeld is.", "Ask what must be different once it is arranged."),
            _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "The profile for customers does not ask this."),
        };
        return Finding.Information(code, ActorRole.CustomerManagement,
            LocalizedText.Of($"Van {subject.Dutch} is nog niet bekend: {facet.Label().Dutch}. {dutch} Aanvullen is werk van regie; het verzoek wordt er niet om geweigerd.", $"Of {subject.English} is not known yet: {facet.Label().English}. {english} Completing it is regie's work; the request is not refused for it."),
            ("subject", subject.English), ("facet", facet.ToString()));
    }

    public static Finding NoOutcome(DemandId demand) => Finding.Error(AssignmentFindings.DemandMustStateOutcome, ActorRole.CustomerManagement,
        LocalizedText.Of($"Vraag {demand} zegt niet welke uitkomst gevraagd wordt. Leg die vast.", $"Demand {demand} does not say what outcome is asked. State it."),
        ("demand", demand.Value));

    public static Finding NoPrimaryProcess(DemandId demand) => Finding.Error(AssignmentFindings.DemandMustNamePrimaryProcess, ActorRole.CustomerManagement,
        LocalizedText.Of($"Vraag {demand} gaat boven de catalogus uit en noemt niet welk primair proces zij dient. Vraag de klant wat er in zijn werk beter gaat, en leg het proces vast.", $"Demand {demand} goes beyond the catalog and does not name the primary process that it serves. Ask the customer what will go better in its work, and state the process."),
        ("demand", demand.Value));

    public static Finding OtherDemand(Assignment assignment, DemandId demand) => Finding.Error(AssignmentFindings.AssignmentMustServeItsDemand, ActorRole.CustomerManagement,
        LocalizedText.Of($"Opdracht {assignment.Id} dient vraag {assignment.Demand} en kan niet onder vraag {demand} staan. Stel haar op voor deze vraag.", $"Assignment {assignment.Id} serves demand {assignment.Demand} and cannot stand under demand {demand}. Draw it up for this demand."),
        ("assignment", assignment.Id.Value), ("serves", assignment.Demand.Value), ("demand", demand.Value));

    public static Finding AssignmentTwice(AssignmentId assignment, DemandId demand) => Finding.Error(AssignmentFindings.AssignmentsMustHaveDifferentIds, ActorRole.CustomerManagement,
        LocalizedText.Of($"Vraag {demand} heeft al een opdracht {assignment}. Geef elke opdracht een eigen kenmerk.", $"Demand {demand} has an assignment {assignment} already. Give each assignment an identifier of its own."),
        ("assignment", assignment.Value), ("demand", demand.Value));
}
