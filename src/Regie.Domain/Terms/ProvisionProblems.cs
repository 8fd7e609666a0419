using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;

namespace Regie.Terms;

/// <summary>The findings about the provisions on one agreement in words; the codes are in <see cref="TermFindings"/>.</summary>
internal static class ProvisionProblems
{
    public static Finding OptionTwice(AgreementId agreement, string option) => Finding.Error(TermFindings.OptionsMustHaveNamesOfTheirOwn, ActorRole.ContractManagement,
        LocalizedText.Of($"Overeenkomst {agreement} heeft twee opties met de naam '{option}'; een lichting wijst dan niets aan. Geef elk een eigen naam.", $"Agreement {agreement} has two options named '{option}'; an exercise would point to neither. Give each a name of its own."),
        ("agreement", agreement.Value), ("option", option));

    public static Finding RightTwice(AgreementId agreement, ContractingSide side) => Finding.Error(TermFindings.NoticeRightsMustBeOneForASide, ActorRole.ContractManagement,
        LocalizedText.Of($"Overeenkomst {agreement} geeft de {side.Label().Dutch} twee keer een opzegrecht. Houd er een.", $"Agreement {agreement} gives the {side.Label().English} a right to give notice twice. Keep one."),
        ("agreement", agreement.Value), ("side", side.ToString()));

    public static Finding IdleLeadDays(AgreementId agreement, NoticeRight right) => Finding.Warning(TermFindings.LeadDaysMustServeReceipt, ActorRole.ContractManagement,
        LocalizedText.Of($"Overeenkomst {agreement} rekent {TermWords.Days(right.Rule.LeadDays).Dutch} verzendtijd voor de {right.By.Label().Dutch}, maar daar telt de verzending: de verzendtijd doet niets. Laat haar weg, of laat de ontvangst tellen.", $"Agreement {agreement} reckons {TermWords.Days(right.Rule.LeadDays).English} under way for the {right.By.Label().English}, but there sending counts: they do nothing. Leave them out, or let receipt count."),
        ("agreement", agreement.Value), ("side", right.By.ToString()), ("leadDays", $"{right.Rule.LeadDays:0}"));

    public static Finding NothingToExtend(AgreementId agreement) => Finding.Error(TermFindings.ExtensionsMustFollowAnEnd, ActorRole.ContractManagement,
        LocalizedText.Of($"Overeenkomst {agreement} is voor onbepaalde tijd; opties en stilzwijgende verlenging kunnen er niet op volgen. Geef haar een einde, of laat ze weg.", $"Agreement {agreement} has no end; options and tacit renewal cannot follow one. Give it an end, or leave them out."),
        ("agreement", agreement.Value));

    public static Finding BeyondMaximum(AgreementId agreement, TermEnd end, TermEnd maximum) => Finding.Error(TermFindings.TermMustFitItsMaximum, ActorRole.ContractManagement,
        LocalizedText.Of($"De eerste looptijd van overeenkomst {agreement} duurt tot en met {end.ToText(LanguageCode.Dutch)}, langer dan het maximum ({maximum.ToText(LanguageCode.Dutch)}). Herstel een van beide.", $"The first term of agreement {agreement} runs up to and including {end.ToText(LanguageCode.English)}, beyond the maximum ({maximum.ToText(LanguageCode.English)}). Correct one of them."),
        ("agreement", agreement.Value), ("end", TermWords.Iso(end.FirstDayAfter!.Value)), ("maximum", TermWords.Iso(maximum.FirstDayAfter!.Value)));

    public static Finding OptionsBeyondMaximum(AgreementId agreement, TermEnd end, TermEnd maximum) => Finding.Error(TermFindings.OptionsMustFitMaximumTerm, ActorRole.ContractManagement,
        LocalizedText.Of($"Met alle opties loopt overeenkomst {agreement} tot en met {end.ToText(LanguageCode.Dutch)}, langer dan het maximum ({maximum.ToText(LanguageCode.Dutch)}). Kort de opties in, of herzie het maximum.", $"With all options agreement {agreement} runs up to and including {end.ToText(LanguageCode.English)}, beyond the maximum ({maximum.ToText(LanguageCode.English)}). Shorten the options, or review the maximum."),
        ("agreement", agreement.Value), ("end", TermWords.Iso(end.FirstDayAfter!.Value)), ("maximum", TermWords.Iso(maximum.FirstDayAfter!.Value)));

    public static Finding RenewalCut(AgreementId agreement, TermEnd end, TermEnd maximum) => Finding.Warning(TermFindings.RenewalsMustFitMaximumTerm, ActorRole.ContractManagement,
        LocalizedText.Of($"Een stilzwijgende verlenging van overeenkomst {agreement} zou duren tot en met {end.ToText(LanguageCode.Dutch)}; het maximum kort haar in tot en met {maximum.ToText(LanguageCode.Dutch)}. Leg vast dat dit bedoeld is, of laat de lengten op elkaar aansluiten.", $"A tacit renewal of agreement {agreement} would last up to and including {end.ToText(LanguageCode.English)}; the maximum cuts it short at {maximum.ToText(LanguageCode.English)}. Record that this is meant, or let the lengths fit."),
        ("agreement", agreement.Value), ("end", TermWords.Iso(end.FirstDayAfter!.Value)), ("maximum", TermWords.Iso(maximum.FirstDayAfter!.Value)));

    public static Finding MinimumBeyondEnd(AgreementId agreement, LocalDate minimum, TermEnd end) => Finding.Error(TermFindings.MinimumTermMustFitTheTerm, ActorRole.ContractManagement,
        LocalizedText.Of($"Overeenkomst {agreement} moet ten minste tot en met {TermWords.Dutch(minimum.PlusDays(-1))} duren, maar eindigt uiterlijk met {end.ToText(LanguageCode.Dutch)}. Herstel de minimumduur of het einde.", $"Agreement {agreement} must last at least up to and including {TermWords.English(minimum.PlusDays(-1))}, but ends with {end.ToText(LanguageCode.English)} at the latest. Correct the minimum term or the end."),
        ("agreement", agreement.Value), ("minimum", TermWords.Iso(minimum)), ("end", TermWords.Iso(end.FirstDayAfter!.Value)));

    public static Finding PublicRenewal(AgreementId agreement) => Finding.Warning(TermFindings.PublicContractMustNotRenewTacitly, ActorRole.ContractManagement,
        LocalizedText.Of($"Overeenkomst {agreement} is een overheidsopdracht en verlengt stilzwijgend; een verlenging zonder besluit kan een nieuwe opdracht zonder aanbesteding zijn. Maak er opties van die vooraf zijn aangekondigd, of zeg op tijd op.", $"Agreement {agreement} is a public contract and renews tacitly; a renewal without a decision can be a new contract without a tender. Make options of it that were announced beforehand, or give notice in time."),
        ("agreement", agreement.Value));

    public static Finding NotTerminable(AgreementId agreement) => Finding.Warning(TermFindings.EndlessTermMustBeTerminable, ActorRole.ContractManagement,
        LocalizedText.Of($"Overeenkomst {agreement} heeft geen uiterste einde en niemand mag opzeggen. Leg een opzegrecht vast, of een maximale looptijd.", $"Agreement {agreement} has no last end and nobody may give notice. Record a right to give notice, or a maximum term."),
        ("agreement", agreement.Value));

    public static Finding EndBetween(AgreementId agreement, NoticeRight right, TermEnd end) => Finding.Warning(TermFindings.NoticeMustFitTheEndOfTerm, ActorRole.ContractManagement,
        LocalizedText.Of($"De looptijd van overeenkomst {agreement} eindigt met {end.ToText(LanguageCode.Dutch)}, terwijl de {right.By.Label().Dutch} alleen kan opzeggen {right.Rule.Period.Alignment.Label().Dutch}. De veilige lezing geldt: opzeggen alsof zij op het laatste zulke einde ervoor eindigt. Leg vast wat bedoeld is.", $"The term of agreement {agreement} ends with {end.ToText(LanguageCode.English)}, while the {right.By.Label().English} can only give notice {right.Rule.Period.Alignment.Label().English}. The safe reading holds: give notice as if it ended at the last such end before. Record what is meant."),
        ("agreement", agreement.Value), ("side", right.By.ToString()), ("end", TermWords.Iso(end.FirstDayAfter!.Value)), ("alignment", right.Rule.Period.Alignment.ToString()));
}
