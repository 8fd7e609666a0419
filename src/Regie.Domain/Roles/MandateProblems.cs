using NodaTime.Text;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;
using Regie.Relationships;

namespace Regie.Roles;

/// <summary>The findings about mandates in words; the codes are in <see cref="RoleFindings"/>.</summary>
internal static class MandateProblems
{
    public static Finding NotTheHolder(MandateId id, PersonId by, PersonId holder) => Finding.Error(RoleFindings.MandateMustBeTheActorsOwn, ActorRole.CustomerManagement,
        LocalizedText.Of($"{by} handelde onder mandaat {id}, dat van {holder} is. Laat {holder} handelen, of verleen een ondermandaat.", $"{by} acted under mandate {id}, which is {holder}'s. Let {holder} act, or pass the mandate on."),
        ("mandate", id.Value), ("by", by.Value), ("holder", holder.Value));

    public static Finding Amount(MandateId id, MandateUse use, Money limit)
    {
        var message = use.Amount switch
        {
            null => LocalizedText.Of($"{use.By} handelde onder mandaat {id} (tot {limit.ToText(LanguageCode.Dutch)}) zonder dat het bedrag vastligt. Leg het bedrag vast; wat niet vastligt, dekt geen mandaat.", $"{use.By} acted under mandate {id} (up to {limit.ToText(LanguageCode.English)}) and no amount is recorded. Record it; no mandate covers what is not recorded."),
            { } other when !other.Currency.Equals(limit.Currency) => LocalizedText.Of($"{use.By} handelde onder mandaat {id} voor {other.ToText(LanguageCode.Dutch)}, maar dat mandaat luidt in {limit.Currency}. Reken om waar het bedrag binnenkomt; hier wordt niets omgerekend.", $"{use.By} acted under mandate {id} for {other.ToText(LanguageCode.English)}, but that mandate is in {limit.Currency}. Convert where the amount comes in; nothing is converted here."),
            { } above => LocalizedText.Of($"{use.By} handelde onder mandaat {id} voor {above.ToText(LanguageCode.Dutch)}; het reikt tot {limit.ToText(LanguageCode.Dutch)}. Laat de opdrachtgever het bekrachtigen, of draai het terug.", $"{use.By} acted under mandate {id} for {above.ToText(LanguageCode.English)}; it reaches to {limit.ToText(LanguageCode.English)}. Have the principal ratify it, or undo it."),
        };
        return Finding.Error(RoleFindings.MandateMustCoverAmount, ActorRole.CustomerManagement, message, ("mandate", id.Value), ("by", use.By.Value), ("amount", use.Amount?.ToString() ?? ""), ("limit", limit.ToString()));
    }

    public static Finding Scope(MandateId id, MandateUse use, WorkScope scope) => Finding.Error(RoleFindings.MandateMustCoverWork, ActorRole.CustomerManagement,
        LocalizedText.Of($"{use.By} handelde onder mandaat {id} over {use.Scope.ToText(LanguageCode.Dutch)}; het reikt over {scope.ToText(LanguageCode.Dutch)}. Laat de opdrachtgever het bekrachtigen, of draai het terug.", $"{use.By} acted under mandate {id} over {use.Scope.ToText(LanguageCode.English)}; it reaches over {scope.ToText(LanguageCode.English)}. Have the principal ratify it, or undo it."),
        ("mandate", id.Value), ("by", use.By.Value), ("work", use.Scope.ToString()), ("covered", scope.ToString()));

    public static Finding Day(MandateId id, MandateUse use, EffectivePeriod period) => Finding.Error(RoleFindings.MandateMustCoverDay, ActorRole.CustomerManagement,
        LocalizedText.Of($"{use.By} handelde op {LanguageFormat.Dutch.Date(use.On)} onder mandaat {id}, dat geldt {period.ToText(LanguageCode.Dutch)}. Laat de opdrachtgever het bekrachtigen, of draai het terug.", $"{use.By} acted on {LanguageFormat.English.Date(use.On)} under mandate {id}, which holds {period.ToText(LanguageCode.English)}. Have the principal ratify it, or undo it."),
        ("mandate", id.Value), ("by", use.By.Value), ("on", LocalDatePattern.Iso.Format(use.On)), ("holds", period.ToString()));

    public static Finding Unknown(MandateId id, MandateUse use) => Finding.Error(RoleFindings.MandateMustBeKnown, ActorRole.Host,
        LocalizedText.Of($"{use.By} handelde onder mandaat {id}, dat niet in het register staat. Voeg het toe, of verbeter het kenmerk.", $"{use.By} acted under mandate {id}, which is not in the register. Add it, or correct the identifier."),
        ("mandate", id.Value), ("by", use.By.Value));

    public static Finding StatedTwice(MandateId id) => Finding.Error(RoleFindings.MandateMustBeStatedOnce, ActorRole.Host,
        LocalizedText.Of($"Mandaat {id} staat twee keer in het register. Noem het eenmaal.", $"Mandate {id} is in the register twice. Name it once."),
        ("mandate", id.Value));

    public static Finding UnknownOrigin(MandateId id, MandateId origin) => Finding.Error(RoleFindings.SubDelegationMustBePermitted, ActorRole.CustomerManagement,
        LocalizedText.Of($"Ondermandaat {id} komt uit mandaat {origin}, dat niet in het register staat, zodat niemand het toestond. Voeg dat mandaat toe, of trek het ondermandaat in.", $"Mandate {id} was passed on from mandate {origin}, which is not in the register, so nobody permitted it. Add that mandate, or withdraw this one."),
        ("mandate", id.Value), ("origin", origin.Value));

    public static Finding NotPermitted(MandateId id, MandateId origin, PersonId from, PersonId to) => Finding.Error(RoleFindings.SubDelegationMustBePermitted, ActorRole.CustomerManagement,
        LocalizedText.Of($"{from} gaf mandaat {origin} door aan {to} ({id}), maar dat mandaat mag niet worden doorgegeven. Vraag de opdrachtgever om toestemming, of trek het ondermandaat in.", $"{from} passed mandate {origin} on to {to} ({id}), but that mandate may not be passed on. Ask the principal for permission, or withdraw it."),
        ("mandate", id.Value), ("origin", origin.Value), ("from", from.Value), ("to", to.Value));

    public static Finding GoesRound(MandateId id) => Finding.Error(RoleFindings.SubDelegationMustBePermitted, ActorRole.CustomerManagement,
        LocalizedText.Of($"Ondermandaat {id} komt langs een omweg uit zichzelf voort, zodat geen opdrachtgever het verleende. Leg vast waar het begint.", $"Mandate {id} stems from itself by a detour, so no principal granted it. Record where it begins."),
        ("mandate", id.Value));

    public static Finding ReachesFurther(MandateId id, MandateId origin) => Finding.Error(RoleFindings.SubDelegationMustLieWithin, ActorRole.CustomerManagement,
        LocalizedText.Of($"Ondermandaat {id} reikt verder dan mandaat {origin} waaruit het komt, in bedrag, werk, duur of opdrachtgever. Niemand geeft meer door dan hij kreeg: beperk het.", $"Mandate {id} reaches further than mandate {origin} that it was passed on from, in amount, work, time or principal. Nobody passes on more than was given: limit it."),
        ("mandate", id.Value), ("origin", origin.Value));
}
