using NodaTime;
using Regie.Language;
using Regie.Parties;

namespace Regie.Terms;

/// <summary>The dates of one contract in words, seen from one side.</summary>
internal sealed class ContractDates
{
    private readonly TermProvisions _terms;
    private readonly ContractingSide _side;

    public ContractDates(TermProvisions terms, ContractingSide side) => (_terms, _side) = (terms, side);

    public ContractDate Notice(NoticeRight right, NoticeDeadline deadline, TermEnd renewed)
    {
        var (next, isOwn) = (deadline.End.FirstDayAfter!.Value, right.By == _side);
        var (dutch, english) = (Until(renewed, LanguageCode.Dutch), Until(renewed, LanguageCode.English));
        var (send, sendEnglish) = deadline.SendBy == deadline.LastDay ? ("", "") : ($" (versturen uiterlijk {TermWords.Dutch(deadline.SendBy)})", $" (send by {TermWords.English(deadline.SendBy)})");
        var message = isOwn
            ? LocalizedText.Of($"Overeenkomst {_terms.Agreement} verlengt op {TermWords.Dutch(next)} {dutch} als de {right.By.Label().Dutch} niet opzegt, uiterlijk {TermWords.Dutch(deadline.LastDay)}{send}. Beslis of zij moet doorlopen, en zeg anders op tijd op.", $"Agreement {_terms.Agreement} renews on {TermWords.English(next)} {english} unless the {right.By.Label().English} gives notice by {TermWords.English(deadline.LastDay)}{sendEnglish}. Decide whether it is to go on, and give notice in time if not.")
            : LocalizedText.Of($"Tot en met {TermWords.Dutch(deadline.LastDay)} kan de {right.By.Label().Dutch} overeenkomst {_terms.Agreement} opzeggen tegen {deadline.End.ToText(LanguageCode.Dutch)}. Houd er rekening mee dat zij dan eindigt.", $"Up to and including {TermWords.English(deadline.LastDay)} the {right.By.Label().English} can give notice of agreement {_terms.Agreement} for {deadline.End.ToText(LanguageCode.English)}. Reckon with its end.");
        return new ContractDate(ContractDateKind.LatestNotice, deadline.LastDay, deadline.SendBy,
            LocalizedText.Of($"uiterste dag om op te zeggen voor de {right.By.Label().Dutch}, tegen {deadline.End.ToText(LanguageCode.Dutch)}{send}", $"last day for the {right.By.Label().English} to give notice, for {deadline.End.ToText(LanguageCode.English)}{sendEnglish}"),
            new Finding(TermFindings.NoticeIsToBeDecided, isOwn ? Severity.Warning : Severity.Information, RoleOf(right.By), message,
                [new("agreement", _terms.Agreement.Value), new("side", right.By.ToString()), new("lastDay", TermWords.Iso(deadline.LastDay)), new("sendBy", TermWords.Iso(deadline.SendBy)), new("end", TermWords.Iso(next))]));
    }

    public ContractDate Option(OptionStanding standing)
    {
        var (option, deadline) = (standing.Option, standing.Deadline);
        var isOwn = IsOwn(option);
        var provided = (standing.State, option.Condition) switch
        {
            (OptionState.Waiting, _) => LocalizedText.Of(", mits de eerdere opties gelicht zijn", ", provided that the earlier options were exercised"),
            (OptionState.NotEarned, { } condition) => LocalizedText.Of($", mits vervuld is: {condition.Description.Dutch}", $", provided: {condition.Description.English}"),
            _ => LocalizedText.Of("", ""),
        };
        return new ContractDate(ContractDateKind.LastExercise, deadline.LastDay, deadline.SendBy,
            LocalizedText.Of($"uiterste dag om '{option.Name}' te lichten, verlengt tot en met {standing.ExtendedEnd.ToText(LanguageCode.Dutch)}{provided.Dutch}", $"last day to exercise '{option.Name}', extends up to and including {standing.ExtendedEnd.ToText(LanguageCode.English)}{provided.English}"),
            new Finding(TermFindings.OptionIsToBeDecided, isOwn ? Severity.Warning : Severity.Information, isOwn ? ActorRole.ContractManagement : RoleOf(Other(_side)),
                LocalizedText.Of(
                    $"Optie '{option.Name}' van overeenkomst {_terms.Agreement} ({option.Holder.Label().Dutch}) kan tot en met {TermWords.Dutch(deadline.LastDay)} gelicht worden{provided.Dutch}; daarna vervalt zij, met de latere. Beslis, en verklaar het op tijd{(deadline.SendBy == deadline.LastDay ? "" : $" (versturen uiterlijk {TermWords.Dutch(deadline.SendBy)})")}.",
                    $"Option '{option.Name}' of agreement {_terms.Agreement} ({option.Holder.Label().English}) can be exercised up to and including {TermWords.English(deadline.LastDay)}{provided.English}; then it lapses, and the later ones with it. Decide, and declare it in time{(deadline.SendBy == deadline.LastDay ? "" : $" (send by {TermWords.English(deadline.SendBy)})")}."),
                [new("agreement", _terms.Agreement.Value), new("option", option.Name), new("lastDay", TermWords.Iso(deadline.LastDay)), new("extendedEnd", TermWords.Iso(standing.ExtendedEnd.FirstDayAfter!.Value))]));
    }

    public ContractDate Renewal(TermStep renewed) => new(ContractDateKind.Renewal, renewed.Start, renewed.Start,
        LocalizedText.Of($"verlengt stilzwijgend {Until(renewed.End, LanguageCode.Dutch)} (verlenging {renewed.Renewals})", $"renews tacitly {Until(renewed.End, LanguageCode.English)} (renewal {renewed.Renewals})"),
        Finding.Information(TermFindings.RenewalComesUp, ActorRole.ContractManagement,
            LocalizedText.Of($"Overeenkomst {_terms.Agreement} verlengt op {TermWords.Dutch(renewed.Start)} {Until(renewed.End, LanguageCode.Dutch)}, omdat niemand opzegde. Werk verplichtingen en budget bij.", $"Agreement {_terms.Agreement} renews on {TermWords.English(renewed.Start)} {Until(renewed.End, LanguageCode.English)}, because nobody gave notice. Update commitments and budget."),
            ("agreement", _terms.Agreement.Value), ("start", TermWords.Iso(renewed.Start)), ("renewal", $"{renewed.Renewals:0}")));

    public ContractDate End(TermEnd end) => Last(ContractDateKind.End, end, LocalizedText.Of("laatste dag van de overeenkomst als niemand iets doet", "last day of the agreement if nobody acts"),
        Finding.Warning(TermFindings.EndComesUp, ActorRole.ContractManagement,
            LocalizedText.Of($"Overeenkomst {_terms.Agreement} eindigt met {end.ToText(LanguageCode.Dutch)} als niemand iets doet. Regel de opvolging en de overdracht.", $"Agreement {_terms.Agreement} ends with {end.ToText(LanguageCode.English)} if nobody acts. Arrange what follows, and the hand-over."),
            ("agreement", _terms.Agreement.Value), ("end", TermWords.Iso(end.FirstDayAfter!.Value))));

    public ContractDate Minimum(TermEnd end) => Last(ContractDateKind.MinimumEnd, end, LocalizedText.Of("laatste dag van de minimumduur", "last day of the minimum term"),
        Finding.Information(TermFindings.MinimumTermPasses, ActorRole.ContractManagement,
            LocalizedText.Of($"De minimumduur van overeenkomst {_terms.Agreement} is om met {end.ToText(LanguageCode.Dutch)}; een opzegging kan haar vanaf dan beëindigen. Ga na of zij nog past.", $"The minimum term of agreement {_terms.Agreement} has passed with {end.ToText(LanguageCode.English)}; notice can end it from then on. See whether it still fits."),
            ("agreement", _terms.Agreement.Value), ("minimum", TermWords.Iso(end.FirstDayAfter!.Value))));

    public ContractDate Maximum(TermEnd end) => Last(ContractDateKind.MaximumEnd, end, LocalizedText.Of("laatste dag van de maximale looptijd", "last day of the maximum term"),
        Finding.Information(TermFindings.MaximumTermIsReached, ActorRole.ContractManagement,
            LocalizedText.Of($"Verder dan {end.ToText(LanguageCode.Dutch)} kan overeenkomst {_terms.Agreement} niet lopen, met geen optie of verlenging. Plan de opvolging.", $"Agreement {_terms.Agreement} cannot run beyond {end.ToText(LanguageCode.English)}, by no option or renewal. Plan what follows."),
            ("agreement", _terms.Agreement.Value), ("maximum", TermWords.Iso(end.FirstDayAfter!.Value))));

    public ContractDate Signal(ContractDate of, Period lead) => new(ContractDateKind.Signal, of.ActBy.PlusMonths(-TermLength.Of(lead).Months).PlusDays(-TermLength.Of(lead).Days), of.ActBy,
        LocalizedText.Of($"over {TermWords.Of(lead).Dutch}: {of.What.Dutch}", $"in {TermWords.Of(lead).English}: {of.What.English}"), of.Finding);

    /// <summary>Whether somebody on the side of the calendar decides.</summary>
    public bool IsOwn(ExtensionOption option) => option.Holder == OptionHolder.Mutual || (option.Holder == OptionHolder.Principal) == (_side == ContractingSide.Principal);

    private static ContractDate Last(ContractDateKind kind, TermEnd end, LocalizedText what, Finding finding) => new(kind, end.LastDay!.Value, end.LastDay.Value, what, finding);

    private static ContractingSide Other(ContractingSide side) => side == ContractingSide.Principal ? ContractingSide.Contractor : ContractingSide.Principal;

    private ActorRole RoleOf(ContractingSide side) => side == _side ? ActorRole.ContractManagement : side == ContractingSide.Contractor ? ActorRole.Supplier : ActorRole.Customer;

    private static string Until(TermEnd end, LanguageCode language) => (end.IsOpen
        ? LocalizedText.Of("voor onbepaalde tijd", "without end")
        : LocalizedText.Of($"tot en met {end.ToText(language)}", $"up to and including {end.ToText(language)}")).In(language);
}
