using System.Linq;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;

namespace Regie.Compensation;

/// <summary>The findings about compensation schemes in words; the codes are in <see cref="CompensationFindings"/>.</summary>
internal static class CompensationProblems
{
    public static Finding NotEnforceable(LegalCharacter character, Enforceability enforceability) => Finding.Error(CompensationFindings.MoneyConsequencesNeedEnforceability, ActorRole.ContractManagement,
        LocalizedText.Of($"Een {character.Label().Dutch} kan niet: het instrument is niet juridisch afdwingbaar ({enforceability.Motive.Dutch}). Spreek hoogstens een tariefcorrectie af, of leg de afspraak vast in een contract.", $"A {character.Label().English} cannot be: the instrument is not legally enforceable ({enforceability.Motive.English}). Agree on a tariff correction at most, or put it in a contract."),
        ("character", character.ToString()), ("force", enforceability.Force.ToString()));

    public static Finding NoRules() => Finding.Error(CompensationFindings.SchemeMustHaveRules, ActorRole.ContractManagement,
        LocalizedText.Of("De vergoedingsregeling heeft geen regels. Geef er ten minste een, of laat de regeling weg.", "The compensation scheme has no rules. Give at least one, or leave the scheme out."));

    public static Finding AccountTwice(PointsAccountId account) => Finding.Error(CompensationFindings.AccountsMustBeDistinct, ActorRole.ContractManagement,
        LocalizedText.Of($"Puntenrekening {account} komt twee keer voor. Houd er een.", $"Points account {account} occurs twice. Keep one."),
        ("account", account.Value));

    public static Finding UnknownAccount(CompensationRule rule, PointsAccountId account) => Finding.Error(CompensationFindings.AccountMustExist, ActorRole.ContractManagement,
        LocalizedText.Of($"De regel voor norm {rule.Norm.Id} geeft punten op rekening {account}, die de regeling niet heeft. Voeg haar toe, met ratel en prijs.", $"The rule for norm {rule.Norm.Id} gives points on account {account}, which the scheme does not have. Add it, with its ratchet and price."),
        ("norm", rule.Norm.Id.Value), ("account", account.Value));

    public static Finding OtherCurrency(LocalizedText what, Currency currency, Currency expected) => Finding.Error(CompensationFindings.CurrenciesMustBeTheSchemes, ActorRole.ContractManagement,
        LocalizedText.Of($"Een bedrag ({what.Dutch}) staat in {currency}, de regeling in {expected}. Reken het om waar het binnenkomt; hier wordt niets omgerekend.", $"An amount ({what.English}) is in {currency}, the scheme in {expected}. Convert it where it comes in; nothing is converted here."),
        ("what", what.English), ("currency", currency.Code), ("expected", expected.Code));

    public static Finding CapWithoutRule(Cap cap) => Finding.Error(CompensationFindings.CapMustConcernARule, ActorRole.ContractManagement,
        LocalizedText.Of($"Het plafond '{cap.ToText(LanguageCode.Dutch)}' gaat over een norm zonder regel. Voeg de regel toe of laat het plafond weg.", $"The cap '{cap.ToText(LanguageCode.English)}' is on a norm without a rule. Add the rule or leave the cap out."),
        ("norm", cap.Norm!.Value));

    public static Finding CapNeverBinds(Cap cap, Cap other) => Finding.Warning(CompensationFindings.CapMustBeAbleToBind, ActorRole.ContractManagement,
        LocalizedText.Of($"Het plafond '{cap.ToText(LanguageCode.Dutch)}' kan nooit binden: '{other.ToText(LanguageCode.Dutch)}' bindt altijd eerder, behalve door wat er vóór deze regeling al verrekend was. Verlaag het of laat het weg.", $"The cap '{cap.ToText(LanguageCode.English)}' can never bind: '{other.ToText(LanguageCode.English)}' always binds first, except through what was settled before this scheme. Lower it or leave it out."),
        ("cap", cap.ToText(LanguageCode.English)), ("other", other.ToText(LanguageCode.English)));

    public static Finding BonusInPoints(CompensationRule rule) => Finding.Error(CompensationFindings.PointsMustBeAMalus, ActorRole.ContractManagement,
        LocalizedText.Of($"De bonus op norm {rule.Norm.Id} staat in punten; punten zijn strafpunten. Druk de bonus uit in procenten of geld.", $"The bonus on norm {rule.Norm.Id} is in points; points are for a malus. Express the bonus in percents or money."),
        ("norm", rule.Norm.Id.Value));

    public static Finding BandsOfOtherDomain(CompensationRule rule, ValueDomain domain) => Finding.Error(CompensationFindings.BandsMustCoverTheScale, ActorRole.ContractManagement,
        LocalizedText.Of($"De staffel bij norm {rule.Norm.Id} loopt over waarden {domain.InWords(rule.Norm.Indicator.Scale.Unit).Dutch}, de indicator over waarden {rule.Norm.Indicator.Scale.Domain.InWords(rule.Norm.Indicator.Scale.Unit).Dutch}. Laat de staffel over dezelfde waarden lopen.", $"The table of norm {rule.Norm.Id} covers values {domain.InWords(rule.Norm.Indicator.Scale.Unit).English}, the indicator values {rule.Norm.Indicator.Scale.Domain.InWords(rule.Norm.Indicator.Scale.Unit).English}. Let the table cover the same values."),
        ("norm", rule.Norm.Id.Value), ("bands", domain.ToString()), ("scale", rule.Norm.Indicator.Scale.Domain.ToString()));

    public static Finding BandsAgainstDirection(CompensationRule rule, BandTable<decimal> bands) => Finding.Error(CompensationFindings.BandsMustFollowTheDirection, ActorRole.ContractManagement,
        LocalizedText.Of($"De staffel bij norm {rule.Norm.Id} ({Words(bands, rule.Norm.Indicator.Scale.Unit, LanguageCode.Dutch)}) loopt tegen de richting van de indicator in: {(rule.Kind == ConsequenceKind.Malus ? "een betere waarde zou meer kosten" : "een slechtere waarde zou meer opleveren")}. Keer de uitkomsten of de richting om.", $"The table of norm {rule.Norm.Id} ({Words(bands, rule.Norm.Indicator.Scale.Unit, LanguageCode.English)}) goes against the direction of the indicator: {(rule.Kind == ConsequenceKind.Malus ? "a better value would cost more" : "a worse value would earn more")}. Turn the outcomes or the direction round."),
        ("norm", rule.Norm.Id.Value), ("bands", string.Join("; ", bands.Bands)), ("direction", rule.Norm.Indicator.Scale.Direction.ToString()));

    public static Finding TwoNormsOfOneName(NormId norm) => Finding.Error(CompensationFindings.NormsMustBeOne, ActorRole.ContractManagement,
        LocalizedText.Of($"Twee regels noemen norm {norm}, maar bedoelen verschillende normen. Geef elke norm een eigen kenmerk.", $"Two rules name norm {norm} but mean different norms. Give each norm an identifier of its own."),
        ("norm", norm.Value));

    public static Finding RoundingWithoutStep(OverlayStep step, Rounding rounding) => Finding.Warning(CompensationFindings.RoundingMustHaveAStep, ActorRole.ContractManagement,
        LocalizedText.Of($"De afronding van {step.Label().Dutch} ({rounding.ToText(LanguageCode.Dutch)}) doet niets: de regeling heeft die stap niet. Verplaats de afronding of laat haar weg.", $"The rounding of {step.Label().English} ({rounding.ToText(LanguageCode.English)}) does nothing: the scheme does not have that step. Move the rounding or leave it out."),
        ("step", step.ToString()), ("rounding", rounding.ToString()));

    public static Finding RatchetFalls(LocalizedText what, Ratchet ratchet) => Finding.Error(CompensationFindings.RatchetMustNotFall, ActorRole.ContractManagement,
        LocalizedText.Of($"De ratel van {what.Dutch} ({Words(ratchet.Factors, Unit.Count, LanguageCode.Dutch)}) past een dalende factor op alles toe, zodat meer fouten minder kosten. Laat de factoren stijgen, of laat elke factor alleen in haar eigen staffel gelden.", $"The ratchet of {what.English} ({Words(ratchet.Factors, Unit.Count, LanguageCode.English)}) applies a falling factor to all, so that more faults cost less. Let the factors rise, or let each apply in its own band only."),
        ("where", what.English), ("factors", string.Join("; ", ratchet.Factors.Bands)));

    public static Finding NoDataWithoutAmount(CompensationRule rule) => Finding.Warning(CompensationFindings.NoDataShouldHaveAnAmount, ActorRole.ContractManagement,
        LocalizedText.Of($"Norm {rule.Norm.Id} geldt zonder gegevens als niet gehaald, maar zijn malus hangt af van de waarde; zonder waarde wordt de malus aangehouden. Spreek voor dat geval een vast bedrag af.", $"Norm {rule.Norm.Id} is deemed not met without data, but its malus depends on the value; without one the malus is held. Agree on a fixed amount for that case."),
        ("norm", rule.Norm.Id.Value));

    private static string Words(BandTable<decimal> table, Unit unit, LanguageCode language) =>
        string.Join("; ", table.Bands.Select(b => $"{b.Interval.InWords(unit).In(language)}: {LanguageFormat.For(language).Number(b.Outcome)}"));
}
