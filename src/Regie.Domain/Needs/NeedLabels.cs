using System;
using Regie.Language;

namespace Regie.Needs;

/// <summary>The names of stages, events, facets, levels and states of needs.</summary>
public static class NeedLabels
{
    /// <summary>The name in Dutch and English.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>For example "in uitvoering" and "in delivery".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is not declared.</exception>
    public static LocalizedText Label(this NeedStage stage) => stage switch
    {
        NeedStage.None => LocalizedText.Of("nog niet begonnen", "not begun yet"),
        NeedStage.Latent => LocalizedText.Of("latent", "latent"),
        NeedStage.Signaled => LocalizedText.Of("gesignaleerd", "signaled"),
        NeedStage.Concrete => LocalizedText.Of("concreet", "concrete"),
        NeedStage.Specified => LocalizedText.Of("gespecificeerd", "specified"),
        NeedStage.Routed => LocalizedText.Of("gerouteerd", "routed"),
        NeedStage.Committed => LocalizedText.Of("opgedragen", "committed"),
        NeedStage.InDelivery => LocalizedText.Of("in uitvoering", "in delivery"),
        NeedStage.Delivered => LocalizedText.Of("opgeleverd", "delivered"),
        NeedStage.Accepted => LocalizedText.Of("geaccepteerd", "accepted"),
        NeedStage.Evaluated => LocalizedText.Of("geëvalueerd", "evaluated"),
        NeedStage.Closed => LocalizedText.Of("gesloten", "closed"),
        NeedStage.Parked => LocalizedText.Of("geparkeerd", "parked"),
        NeedStage.Merged => LocalizedText.Of("samengevoegd", "merged"),
        NeedStage.Withdrawn => LocalizedText.Of("ingetrokken", "withdrawn"),
        NeedStage.Declined => LocalizedText.Of("afgewezen", "declined"),
        NeedStage.Referred => LocalizedText.Of("doorverwezen", "referred"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No declared stage."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="happened">The kind of event.</param>
    /// <returns>For example "doorverwezen" and "referred".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="happened"/> is not declared.</exception>
    public static LocalizedText Label(this NeedEventKind happened) => happened switch
    {
        NeedEventKind.Sensed => LocalizedText.Of("vermoed", "sensed"),
        NeedEventKind.Requested => LocalizedText.Of("gevraagd", "requested"),
        NeedEventKind.Signaled => LocalizedText.Of("signaal", "signal"),
        NeedEventKind.Articulated => LocalizedText.Of("gearticuleerd", "articulated"),
        NeedEventKind.Confirmed => LocalizedText.Of("bevestigd door de klant", "confirmed by the customer"),
        NeedEventKind.Concretized => LocalizedText.Of("concreet gemaakt", "made concrete"),
        NeedEventKind.Specified => LocalizedText.Of("gespecificeerd", "specified"),
        NeedEventKind.Routed => LocalizedText.Of("gerouteerd", "routed"),
        NeedEventKind.Committed => LocalizedText.Of("opdrachten gegeven", "assignments given"),
        NeedEventKind.DeliveryStarted => LocalizedText.Of("uitvoering begonnen", "delivery started"),
        NeedEventKind.AssignmentDelivered => LocalizedText.Of("opdracht opgeleverd", "assignment delivered"),
        NeedEventKind.AssignmentRejected => LocalizedText.Of("oplevering afgekeurd", "delivery rejected"),
        NeedEventKind.AssignmentAccepted => LocalizedText.Of("oplevering geaccepteerd", "delivery accepted"),
        NeedEventKind.ResultConfirmed => LocalizedText.Of("resultaat bevestigd door de klant", "result confirmed by the customer"),
        NeedEventKind.Evaluated => LocalizedText.Of("geëvalueerd", "evaluated"),
        NeedEventKind.Closed => LocalizedText.Of("gesloten", "closed"),
        NeedEventKind.Parked => LocalizedText.Of("geparkeerd", "parked"),
        NeedEventKind.Resumed => LocalizedText.Of("hervat", "resumed"),
        NeedEventKind.Merged => LocalizedText.Of("samengevoegd", "merged"),
        NeedEventKind.Withdrawn => LocalizedText.Of("ingetrokken door de klant", "withdrawn by the customer"),
        NeedEventKind.Declined => LocalizedText.Of("afgewezen", "declined"),
        NeedEventKind.Referred => LocalizedText.Of("doorverwezen", "referred"),
        NeedEventKind.Reopened => LocalizedText.Of("heropend", "reopened"),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "No declared kind of event."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="facet">The kind of facet.</param>
    /// <returns>For example "budgethouder" and "budget holder".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="facet"/> is not declared.</exception>
    public static LocalizedText Label(this NeedFacetKind facet) => facet switch
    {
        NeedFacetKind.Who => LocalizedText.Of("voor wie", "who"),
        NeedFacetKind.Outcome => LocalizedText.Of("gewenste uitkomst", "wanted outcome"),
        NeedFacetKind.Why => LocalizedText.Of("waarom", "why"),
        NeedFacetKind.Where => LocalizedText.Of("waar", "where"),
        NeedFacetKind.When => LocalizedText.Of("wanneer", "when"),
        NeedFacetKind.Criterion => LocalizedText.Of("meetbaar acceptatiecriterium", "measurable acceptance criterion"),
        NeedFacetKind.Quantity => LocalizedText.Of("hoeveelheid of omvang", "quantity or size"),
        NeedFacetKind.Quality => LocalizedText.Of("kwaliteitsniveau", "quality level"),
        NeedFacetKind.BudgetHolder => LocalizedText.Of("budgethouder", "budget holder"),
        NeedFacetKind.PolicyCheck => LocalizedText.Of("toets aan beleid", "check against policy"),
        NeedFacetKind.Domain => LocalizedText.Of("werkgebied", "work domain"),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "No declared kind of facet."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="level">The level.</param>
    /// <returns>For example "concreet" and "concrete".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not declared.</exception>
    public static LocalizedText Label(this ArticulationLevel level) => level switch
    {
        ArticulationLevel.Vague => LocalizedText.Of("vaag", "vague"),
        ArticulationLevel.Concrete => LocalizedText.Of("concreet", "concrete"),
        ArticulationLevel.Specified => LocalizedText.Of("gespecificeerd", "specified"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No declared level."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="state">The state.</param>
    /// <returns>For example "afgekeurd" and "rejected".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is not declared.</exception>
    public static LocalizedText Label(this AssignmentState state) => state switch
    {
        AssignmentState.Given => LocalizedText.Of("gegeven", "given"),
        AssignmentState.Delivered => LocalizedText.Of("opgeleverd", "delivered"),
        AssignmentState.Rejected => LocalizedText.Of("afgekeurd", "rejected"),
        AssignmentState.Accepted => LocalizedText.Of("geaccepteerd", "accepted"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No declared state."),
    };
}
