using NodaTime;
using Regie.Catalog;
using Regie.Explanation;
using Regie.Intake;

namespace Regie.Samples.FromNeedToSupplier;

/// <summary>Row 9: a standard request runs through the service desk and never enters regie; three of the same do.</summary>
internal static class CatalogStory
{
    public static void Tell(Teller teller)
    {
        teller.Chapter("2. Een standaardaanvraag blijft buiten de regie", "2. A standard request stays out of regie");
        var on = new LocalDate(2026, 3, 9);
        foreach (var quantity in new[] { 1, 3 })
        {
            var order = CatalogOrder.Of(Hospital.Whiteboard, Hospital.Ward.Id, quantity, on);
            var answer = IntakeRouter.Standard.Route(IntakeCase.Of(IntakeKind.Request, Hospital.Ward.Id, Hospital.Building, on).Ordering(order), Hospital.Setting);
            teller.Heading(quantity == 1 ? "Eén whiteboard" : $"{quantity} whiteboards", quantity == 1 ? "One whiteboard" : $"{quantity} whiteboards");
            teller.Text(answer.Explain().ToWorksheet(teller.Language));
        }

        teller.End();
    }
}
