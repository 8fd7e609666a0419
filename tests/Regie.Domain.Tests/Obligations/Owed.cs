using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Norms;
using Regie.Obligations;

namespace Regie.Tests.Obligations;

/// <summary>Obligations between a supplier and a hospital.</summary>
internal static class Owed
{
    public static readonly PartyId Supplier = new("supplier");
    public static readonly PartyId Hospital = new("hospital");
    public static readonly LocalDate Signed = new(2025, 12, 1);
    public static readonly LocalDate Start = new(2026, 1, 1);
    public static readonly LocalDate End = new(2027, 1, 1);
    public static readonly ClauseReference Clause = new("C-12", "art. 7");
    public static readonly PersonId Manager = new("c.devries");

    /// <summary>A plan by 1 March.</summary>
    public static readonly Obligation Plan = Draft("plan", "implementatieplan", "implementation plan").IsDue(ObligationDue.By(new LocalDate(2026, 3, 1))).Build();

    /// <summary>A report by the 10th of each month, February first.</summary>
    public static readonly Obligation Report = Draft("report", "maandrapport", "monthly report").IsDue(ObligationDue.Every(PeriodStep.Month, new LocalDate(2026, 2, 10))).Build();

    /// <summary>What the hospital owes: access, all the time.</summary>
    public static readonly Obligation Access = Draft("access", "toegang tot de panden", "access to the buildings").Binds(new NormParties(Hospital, Supplier)).IsDue(ObligationDue.Always).Build();

    public static ObligationDraft Draft(string id, string dutch, string english) => ObligationDraft.Of(new ObligationId(id), LocalizedText.Of(dutch, english))
        .Binds(new NormParties(Supplier, Hospital)).As(ObligationNature.Result).During(Start, End).Under(Clause);

    public static ObligationFile InEffect(Obligation obligation) => ObligationFile.Open(obligation, Signed).With(new ObligationEvent.TookEffect(Start));

    /// <summary>An event of each kind that fits the obligation wherever its stage admits it.</summary>
    public static ObligationEvent Event(ObligationEventKind kind, Obligation obligation, LocalDate on) => kind switch
    {
        ObligationEventKind.Created => new ObligationEvent.Created(on),
        ObligationEventKind.TookEffect => new ObligationEvent.TookEffect(on),
        ObligationEventKind.Suspended => new ObligationEvent.Suspended(on, "rebuilding"),
        ObligationEventKind.Resumed => new ObligationEvent.Resumed(on),
        ObligationEventKind.Performed => new ObligationEvent.Performed(on, new LocalDate(2026, 2, 10)),
        ObligationEventKind.Breached => new ObligationEvent.Breached(on, new BreachId("B-1"), obligation.Due is ObligationDue.Continuing ? null : new LocalDate(2026, 2, 10)),
        ObligationEventKind.Fulfilled => new ObligationEvent.Fulfilled(on),
        ObligationEventKind.Violated => new ObligationEvent.Violated(on, new BreachId("B-1")),
        ObligationEventKind.Discharged => new ObligationEvent.Discharged(on, Manager, "not needed any more"),
        _ => new ObligationEvent.Expired(on),
    };
}
