using NodaTime;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;

namespace Regie.CustomerRelations;

/// <summary>What keeps a promise from being settled, in words; the codes are in <see cref="HealthFindings"/>.</summary>
internal static class PromiseProblems
{
    public static Finding AlreadySettled(PromiseId promise, LocalDate on) => Finding.Error(HealthFindings.PromiseIsSettledOnce, ActorRole.CustomerManagement,
        LocalizedText.Of($"Toezegging {promise} is op {LanguageFormat.Dutch.Date(on)} al nagekomen of losgelaten. Doe een nieuwe toezegging als er iets anders komt.", $"Promise {promise} was kept or released on {LanguageFormat.English.Date(on)} already. Make a new promise if something else comes."),
        ("promise", promise.Value), ("on", LocalDatePattern.Iso.Format(on)));

    public static Finding SettledBeforeMade(PromiseId promise, LocalDate madeOn, LocalDate on) => Finding.Error(HealthFindings.PromiseIsSettledAfterItIsMade, ActorRole.CustomerManagement,
        LocalizedText.Of($"Toezegging {promise} is gedaan op {LanguageFormat.Dutch.Date(madeOn)} en kan niet op {LanguageFormat.Dutch.Date(on)} zijn nagekomen of losgelaten. Verbeter de datum.", $"Promise {promise} was made on {LanguageFormat.English.Date(madeOn)} and cannot have been kept or released on {LanguageFormat.English.Date(on)}. Correct the date."),
        ("promise", promise.Value), ("made", LocalDatePattern.Iso.Format(madeOn)), ("on", LocalDatePattern.Iso.Format(on)));
}
