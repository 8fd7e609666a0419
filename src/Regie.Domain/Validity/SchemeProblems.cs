using Regie.Compensation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;

namespace Regie.Validity;

/// <summary>The findings about what schemes invite to, in words; the codes are in <see cref="ValidityFindings"/>.</summary>
internal static class SchemeProblems
{
    public static Finding OtherCurrency(Currency currency, Currency expected) => Finding.Error(ValidityFindings.ChargeMustBeInTheSchemesCurrency, ActorRole.ContractManagement,
        LocalizedText.Of($"De vergoeding staat in {currency}, de regeling in {expected}. Geef de vergoeding in de munt van de regeling; hier wordt niets omgerekend.", $"The charge is in {currency}, the scheme in {expected}. Give the charge in the currency of the scheme; nothing is converted here."),
        ("currency", currency.Code), ("expected", expected.Code));

    public static Finding NoTarget(StateNorm norm, NodaTime.LocalDate date) => Finding.Error(ValidityFindings.NormMustHaveATarget, ActorRole.ContractManagement,
        LocalizedText.Of($"Norm {norm.Id} heeft op {LanguageFormat.Dutch.Date(date)} nog geen streefwaarde. Kies een latere datum.", $"Norm {norm.Id} has no target yet on {LanguageFormat.English.Date(date)}. Choose a later date."),
        ("norm", norm.Id.Value), ("date", NodaTime.Text.LocalDatePattern.Iso.Format(date)));

    public static Finding NotByValue(CompensationRule rule) => Finding.Warning(ValidityFindings.ConsequenceIsNotAnalyzed, ActorRole.ContractManagement,
        rule.Function is ConsequenceFunction.EachEventStep
            ? LocalizedText.Of($"{rule.Norm.Name.Dutch}: het gevolg hangt af van de omvang van elke gebeurtenis en is niet per waarde nagegaan. Reken het na op gebeurtenissen zoals u die verwacht.", $"{rule.Norm.Name.English}: the consequence depends on the size of each event and was not examined by value. Work it out on events as you expect them.")
            : LocalizedText.Of($"{rule.Norm.Name.Dutch}: het gevolg telt gebeurtenissen en is niet per waarde nagegaan, omdat hun aantal in een periode niet gegeven is. Geef het aantal.", $"{rule.Norm.Name.English}: the consequence counts events and was not examined by value, because their number in a period is not given. Give the number."),
        ("norm", rule.Norm.Id.Value));

    public static Finding SharedPoints(LocalizedText norms) => Finding.Warning(ValidityFindings.ConsequenceIsNotAnalyzed, ActorRole.ContractManagement,
        LocalizedText.Of($"{norms.Dutch}: een norm met een eigen plafond deelt een puntenrekening met een andere, zodat zijn deel niet als lijn loopt; dit is niet nagegaan. Geef elke norm een eigen rekening.", $"{norms.English}: a norm with a cap of its own shares a points account with another, so that its part does not run as a line; this was not examined. Give each norm an account of its own."),
        ("norm", norms.English));

    public static Finding FewFillTheCap(LocalizedText limit, string dutch, string english, (int Needed, int All) norms) => Finding.Warning(ValidityFindings.FewMissesFillTheCap, ActorRole.ContractManagement,
        LocalizedText.Of($"{Number(norms.Needed, LanguageCode.Dutch)} van de {Number(norms.All, LanguageCode.Dutch)} normen {(norms.Needed == 1 ? "vult" : "vullen")} bij de slechtste waarde het plafond van {limit.Dutch}: {dutch}. De andere kosten daarna niets meer. Verhoog het plafond, of verlaag de gevolgen.", $"{Number(norms.Needed, LanguageCode.English)} of the {Number(norms.All, LanguageCode.English)} norms, at the worst value, {(norms.Needed == 1 ? "fills" : "fill")} the cap of {limit.English}: {english}. The others then cost nothing more. Raise the cap, or lower the consequences."),
        ("norms", english), ("needed", Number(norms.Needed, LanguageCode.English)), ("all", Number(norms.All, LanguageCode.English)), ("cap", limit.English));

    public static Finding BuysOff(PayoffLine earned, PayoffLine lost, (ExactNumber Bonus, ServiceLevelBound Until, ExactNumber Malus) at)
    {
        var (bonus, malus) = (earned.Amount(at.Bonus), lost.Amount(at.Malus));
        var until = at.Until.Value is { } value ? lost.Value(value) : LocalizedText.Of("elke waarde", "any value");
        return Finding.Warning(ValidityFindings.BonusShouldNotBuyOffAMalus, ActorRole.ContractManagement,
            LocalizedText.Of($"De bonus op {earned.Name.Dutch}, ten hoogste {bonus.Dutch}, betaalt de malus op {lost.Name.Dutch} tot {until.Dutch} ({malus.Dutch}). De leverancier kan het ene met het andere afkopen. Verbind de bonus aan het halen van alle normen, of verlaag haar.", $"The bonus on {earned.Name.English}, at most {bonus.English}, pays for the malus on {lost.Name.English} down to {until.English} ({malus.English}). The supplier can buy off one with the other. Make the bonus depend on meeting all norms, or lower it."),
            ("bonus", earned.Name.English), ("malus", lost.Name.English), ("until", at.Until.Value?.ToString() ?? ""), ("included", at.Until.IsIncluded ? "yes" : "no"));
    }

    public static Finding LateIsLate(StateNorm norm) => Finding.Warning(ValidityFindings.HowLateShouldMatter, ActorRole.ContractManagement,
        LocalizedText.Of($"{norm.Name.Dutch}: wat eenmaal te laat is, kost niet meer naarmate het later komt; het loont dan om eerst te doen wat nog op tijd kan. Spreek ook een norm af voor wat te laat is, zoals een uiterste of gemiddelde duur.", $"{norm.Name.English}: what is late costs no more as it gets later; it then pays to do first what can still be in time. Agree on a norm for what is late as well, such as a longest or mean duration."),
        ("norm", norm.Id.Value));

    public static Finding FinedTwice(CompensationRule one, CompensationRule other, ClauseReference clause) => Finding.Warning(ValidityFindings.EventShouldBeFinedOnce, ActorRole.ContractManagement,
        LocalizedText.Of($"Eén gebeurtenis kan gevolg hebben bij zowel {one.Norm.Name.Dutch} als {other.Norm.Name.Dutch}, want volgens {clause} tellen gevolgen op. Ga na of dat bedoeld is.", $"One event can have a consequence under both {one.Norm.Name.English} and {other.Norm.Name.English}, because by {clause} consequences add up. Make sure that this is meant."),
        ("norm", one.Norm.Id.Value), ("other", other.Norm.Id.Value), ("clause", clause.ToString()));

    public static Finding RepetitionFalls(CompensationRule rule, ExactNumber count, ExactNumber factor, ExactNumber before) => Finding.Error(ValidityFindings.RepetitionMustNotFall, ActorRole.ContractManagement,
        LocalizedText.Of($"{rule.Norm.Name.Dutch}: de {count.ToText(LanguageCode.Dutch)}e keer missen telt met factor {factor.ToText(LanguageCode.Dutch)}, minder dan de keer ervoor ({before.ToText(LanguageCode.Dutch)}). Nog eens missen loont. Laat de factoren gelijk blijven of stijgen.", $"{rule.Norm.Name.English}: missing for time number {count.ToText(LanguageCode.English)} counts by factor {factor.ToText(LanguageCode.English)}, less than the time before ({before.ToText(LanguageCode.English)}). Missing again pays. Let the factors stay equal or rise."),
        ("norm", rule.Norm.Id.Value), ("count", count.ToString()), ("factor", factor.ToString()), ("before", before.ToString()));

    private static string Number(int number, LanguageCode language) => ExactNumber.Of(number).ToText(language);
}
