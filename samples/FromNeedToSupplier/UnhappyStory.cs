using System.Linq;
using NodaTime;
using Regie.Agenda;
using Regie.CustomerRelations;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;
using Regie.Performance;

namespace Regie.Samples.FromNeedToSupplier;

/// <summary>Row 14: all norms are met and the customer is not happy; figures and experience stand side by side and are never averaged.</summary>
internal static class UnhappyStory
{
    public static void Tell(Teller teller)
    {
        teller.Chapter("3. Alles groen, klant ontevreden", "3. Everything green, customer unhappy");
        var today = new LocalDate(2026, 10, 15);
        NormOutcome[] outcomes = [new(new NormId(teller.Say("schoon", "clean")), new Verdict.Met(), ExactNumber.Of(98.4m)), new(new NormId(teller.Say("storing-op-tijd", "fault-in-time")), new Verdict.Met(), ExactNumber.Of(96))];
        var file = CustomerFile.Open(Hospital.Ward.Id, Hospital.Start)
            .With(Remark("S-11", new LocalDate(2026, 8, 20), teller.Say("“ze vragen nooit of het uitkomt”", "“they never ask whether it suits us”")), Remark("S-12", new LocalDate(2026, 9, 11), teller.Say("“wij bellen, niemand belt terug”", "“we call, nobody calls back”")), Remark("S-13", new LocalDate(2026, 10, 2), teller.Say("“de monteur weet niets van onze afdeling”", "“the mechanic knows nothing of our ward”")))
            .With(new ContactMoment(Hospital.Ward.Id, new LocalDate(2026, 6, 30), Hospital.CustomerManager, ContactForm.Visit))
            .With(Promise.Of(new PromiseId("T-3"), Hospital.Ward.Id, teller.Say("Noor komt langs om de schoonmaaktijden te bespreken", "Noor comes by to discuss the cleaning hours"), new LocalDate(2026, 9, 15), new LocalDate(2026, 10, 1)).By(Hospital.CustomerManager));
        var health = file.AssessHealth(outcomes, today, RelationshipHealthPolicy.Default);

        teller.Heading("Gemeten", "Measured");
        foreach (var outcome in health.Outcomes)
            teller.Line($"{outcome.Norm}: {outcome.Verdict.Label.In(teller.Language)}");
        teller.Heading("Gehoord", "Heard");
        foreach (var signal in health.Signals)
            teller.Line($"{teller.Date(signal.On)}: {signal.Evidence} ({signal.Tone.Label().In(teller.Language)})");
        teller.Heading($"Agenda op {teller.Date(today)}", $"Agenda on {teller.Date(today)}");
        foreach (var item in RegieAgenda.For(today, health.Findings.Select(AgendaMatter.Of)).Items)
            teller.Line($"{item.Actor.Label().In(teller.Language)}: {item.ToText(teller.Language)}");
        teller.End();
    }

    private static Signal Remark(string id, LocalDate on, string evidence) =>
        Signal.Of(new SignalId(id), Hospital.Ward.Id, on, SignalKind.Remark, SignalTone.Negative).NotedBy(Hospital.CustomerManager, evidence);
}
