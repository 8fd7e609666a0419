using Regie.Language;
using Regie.Parties;

namespace Regie.Validity;

/// <summary>The findings about how a table is worded, in words; the codes are in <see cref="ValidityFindings"/>.</summary>
internal static class TableProblems
{
    public static Finding NoLines(LocalizedText name) => Finding.Error(ValidityFindings.TableMustHaveLines, ActorRole.ContractManagement,
        LocalizedText.Of($"{name.Dutch}: de tabel heeft geen regels. Neem de regels van het contract over.", $"{name.English}: the table has no lines. Take over the lines of the contract."),
        ("table", name.English));

    public static Finding Gap(LocalizedText name, LocalizedText values, LocalizedText witness, string where) => Finding.Error(ValidityFindings.ValuesMustHaveAnOutcome, ActorRole.ContractManagement,
        values == witness
            ? LocalizedText.Of($"{name.Dutch}: {values.Dutch} valt in geen enkele regel. Laat de regels op elkaar aansluiten.", $"{name.English}: {values.English} falls in no line. Let the lines join.")
            : LocalizedText.Of($"{name.Dutch}: {values.Dutch} valt in geen enkele regel; {witness.Dutch} bijvoorbeeld niet. Laat de regels op elkaar aansluiten.", $"{name.English}: {values.English} falls in no line; {witness.English} for example does not. Let the lines join."),
        ("table", name.English), ("values", where), ("witness", witness.English));

    public static Finding Overlap(LocalizedText name, LocalizedText one, LocalizedText other, LocalizedText witness, string where) => Finding.Error(ValidityFindings.ValuesMustHaveOneOutcome, ActorRole.ContractManagement,
        LocalizedText.Of($"{name.Dutch}: {one.Dutch} en {other.Dutch} noemen beide {witness.Dutch}, met een verschillende uitkomst. Laat elke waarde bij één regel horen.", $"{name.English}: {one.English} and {other.English} both name {witness.English}, with different outcomes. Let each value belong to one line."),
        ("table", name.English), ("values", where), ("witness", witness.English));

    public static Finding Unreachable(LocalizedText name, LocalizedText line, LocalizedText why) => Finding.Warning(ValidityFindings.LineMustBeReachable, ActorRole.ContractManagement,
        LocalizedText.Of($"{name.Dutch}: {line.Dutch} geldt nooit, want {why.Dutch}. Herstel of schrap de regel.", $"{name.English}: {line.English} never applies, because {why.English}. Correct the line or strike it out."),
        ("table", name.English), ("line", line.English));

    public static Finding Hidden(LocalizedText name, LocalizedText first, LocalizedText later, LocalizedText witness, string where) => Finding.Warning(ValidityFindings.LineShouldNotBeHidden, ActorRole.ContractManagement,
        LocalizedText.Of($"{name.Dutch}: {later.Dutch} noemt ook {witness.Dutch}, maar {first.Dutch} gaat voor, met een andere uitkomst. Zeg wat bedoeld is.", $"{name.English}: {later.English} names {witness.English} too, but {first.English} goes first, with another outcome. Say what is meant."),
        ("table", name.English), ("values", where), ("witness", witness.English));

    public static Finding CouldBeOne(LocalizedText name, LocalizedText one, LocalizedText other) => Finding.Information(ValidityFindings.LinesCouldBeOne, ActorRole.ContractManagement,
        LocalizedText.Of($"{name.Dutch}: {one.Dutch} en {other.Dutch} sluiten aan en hebben dezelfde uitkomst; zij kunnen één regel zijn.", $"{name.English}: {one.English} and {other.English} join and have the same outcome; they could be one line."),
        ("table", name.English), ("one", one.English), ("other", other.English));

    public static Finding PromiseAgainstDirection(PayoffLine line, (ValueStretch Met, ValueStretch Missed) at)
    {
        var (met, missed) = (line.Values(at.Met), line.Values(at.Missed));
        return Finding.Error(ValidityFindings.PromiseMustFollowTheDirection, ActorRole.ContractManagement,
            LocalizedText.Of($"{line.Name.Dutch}: {missed.Dutch} is beter dan {met.Dutch}, maar alleen het tweede haalt de norm. De norm staat verkeerd om; keer haar om, of de richting.", $"{line.Name.English}: {missed.English} is better than {met.English}, but only the latter meets the norm. The norm is the wrong way round; turn it, or the direction."),
            ("met", at.Met.ToString()), ("missed", at.Missed.ToString()));
    }

    public static Finding TooManySteps(LocalizedText name) => Finding.Warning(ValidityFindings.ConsequenceIsNotAnalyzed, ActorRole.ContractManagement,
        LocalizedText.Of($"{name.Dutch}: een regel telt zo veel treden ({CriticalPoints.MostSteps} is het meest) dat zij niet stuk voor stuk zijn nagegaan. Reken haar na als lijn.", $"{name.English}: a line has so many steps ({CriticalPoints.MostSteps} is the most) that they were not examined one by one. Analyze it as a line."),
        ("what", name.English));
}
