using System.Linq;
using Regie.Language;
using Regie.Parties;

namespace Regie.Validity;

/// <summary>The findings about tables over several dimensions in words; the codes are in <see cref="ValidityFindings"/>.</summary>
internal static class DecisionProblems
{
    public static Finding DimensionTwice(LocalizedText table, LocalizedText dimension) => Finding.Error(ValidityFindings.DimensionsMustBeDistinct, ActorRole.ContractManagement,
        LocalizedText.Of($"{table.Dutch}: dimensie '{dimension.Dutch}' komt twee keer voor. Houd er een.", $"{table.English}: dimension '{dimension.English}' occurs twice. Keep one."),
        ("table", table.English), ("dimension", dimension.English));

    public static Finding ForeignCondition(DecisionTable table, DecisionDimension dimension) => Finding.Error(ValidityFindings.ConditionMustBeOnADimension, ActorRole.ContractManagement,
        LocalizedText.Of($"{table.Name.Dutch}: een voorwaarde gaat over '{dimension.Name.Dutch}', maar de tabel beslist naar {string.Join(", ", table.Dimensions.Select(d => d.Name.Dutch))}. Voeg de dimensie toe of laat de voorwaarde weg.", $"{table.Name.English}: a condition is on '{dimension.Name.English}', but the table decides by {string.Join(", ", table.Dimensions.Select(d => d.Name.English))}. Add the dimension or leave the condition out."),
        ("table", table.Name.English), ("dimension", dimension.Name.English));

    public static LocalizedText Line(DecisionTable table, int line) => LocalizedText.Of($"regel {line + 1} ({table.Lines[line].Outcome})", $"line {line + 1} ({table.Lines[line].Outcome})");
}
