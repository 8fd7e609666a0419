using Regie.Language;
using Regie.Parties;

namespace Regie.Terms;

/// <summary>The findings about notices in words; the codes are in <see cref="TermFindings"/>.</summary>
internal static class NoticeProblems
{
    public static Finding Late(TermProvisions terms, NoticeRight right, TermFact.NoticeGiven notice, (NoticeDeadline Deadline, int Days) late, TermEnd end)
    {
        var next = late.Deadline.End.FirstDayAfter!.Value;
        var (days, period) = (TermWords.Days(late.Days), right.Rule.Period);
        return Finding.Warning(TermFindings.NoticeMustPrecedeRenewal, ActorRole.ContractManagement,
            LocalizedText.Of(
                $"Overeenkomst {terms.Agreement} loopt door op {TermWords.Dutch(next)}; de opzegging van {TermWords.Dutch(notice.On)} is {days.Dutch} te laat (opzegtermijn {period.ToText(LanguageCode.Dutch)}, uiterlijk {TermWords.Dutch(late.Deadline.LastDay)}) en werkt pas tegen {end.ToText(LanguageCode.Dutch)}. Spreek een wijziging af, of laat haar doorlopen.",
                $"Agreement {terms.Agreement} goes on on {TermWords.English(next)}; notice given on {TermWords.English(notice.On)} is {days.English} late (notice period {period.ToText(LanguageCode.English)}, by {TermWords.English(late.Deadline.LastDay)}) and only works for {end.ToText(LanguageCode.English)}. Agree on an amendment, or let it go on."),
            ("agreement", terms.Agreement.Value), ("side", notice.By.ToString()), ("notice", TermWords.Iso(notice.On)), ("deadline", TermWords.Iso(late.Deadline.LastDay)), ("daysLate", $"{late.Days:0}"), ("asked", TermWords.Iso(next)), ("end", Iso(end)));
    }

    public static Finding Void(TermProvisions terms, NoticeRight right, TermFact.NoticeGiven notice, NoticeDeadline deadline, int late)
    {
        var next = deadline.End.FirstDayAfter!.Value;
        return Finding.Error(TermFindings.LateNoticeIsVoid, ActorRole.ContractManagement,
            LocalizedText.Of(
                $"Overeenkomst {terms.Agreement} loopt door op {TermWords.Dutch(next)}; de opzegging van {TermWords.Dutch(notice.On)} is {TermWords.Days(late).Dutch} te laat (opzegtermijn {right.Rule.Period.ToText(LanguageCode.Dutch)}) en doet volgens de clausule niets. Zeg opnieuw op tegen een later einde, of spreek een wijziging af.",
                $"Agreement {terms.Agreement} goes on on {TermWords.English(next)}; notice given on {TermWords.English(notice.On)} is {TermWords.Days(late).English} late (notice period {right.Rule.Period.ToText(LanguageCode.English)}) and by the clause does nothing. Give notice again for a later end, or agree on an amendment."),
            ("agreement", terms.Agreement.Value), ("side", notice.By.ToString()), ("notice", TermWords.Iso(notice.On)), ("deadline", TermWords.Iso(deadline.LastDay)), ("daysLate", $"{late:0}"), ("asked", TermWords.Iso(next)));
    }

    public static Finding WithoutRight(TermProvisions terms, TermFact.NoticeGiven notice) => Finding.Error(TermFindings.NoticeMustRestOnARight, ActorRole.ContractManagement,
        LocalizedText.Of($"De {notice.By.Label().Dutch} mag overeenkomst {terms.Agreement} niet opzeggen; de opzegging van {TermWords.Dutch(notice.On)} doet niets. Ga na op welke clausule zij rust, of spreek een einde af.", $"The {notice.By.Label().English} may not give notice of agreement {terms.Agreement}; notice given on {TermWords.English(notice.On)} does nothing. Find the clause that it rests on, or agree on an end."),
        ("agreement", terms.Agreement.Value), ("side", notice.By.ToString()), ("notice", TermWords.Iso(notice.On)));

    public static Finding BeforeMinimum(TermProvisions terms, TermFact.NoticeGiven notice, TermEnd asked, TermEnd end) => Finding.Warning(TermFindings.MinimumTermMustHavePassed, ActorRole.ContractManagement,
        LocalizedText.Of($"Overeenkomst {terms.Agreement} duurt ten minste tot en met {TermWords.Dutch(terms.EarliestEnd!.Value.PlusDays(-1))}; de opzegging van {TermWords.Dutch(notice.On)} tegen {asked.ToText(LanguageCode.Dutch)} werkt pas tegen {end.ToText(LanguageCode.Dutch)}. Reken op dat einde, of spreek een eerder af.", $"Agreement {terms.Agreement} lasts at least up to and including {TermWords.English(terms.EarliestEnd!.Value.PlusDays(-1))}; notice given on {TermWords.English(notice.On)} for {asked.ToText(LanguageCode.English)} only works for {end.ToText(LanguageCode.English)}. Count on that end, or agree on an earlier one."),
        ("agreement", terms.Agreement.Value), ("notice", TermWords.Iso(notice.On)), ("minimum", TermWords.Iso(terms.EarliestEnd!.Value)), ("asked", Iso(asked)), ("end", Iso(end)));

    public static Finding NoSuchEnd(TermProvisions terms, NoticeRight right, TermFact.NoticeGiven notice, TermEnd asked, TermEnd end) => Finding.Warning(TermFindings.NoticeMustBeForAPossibleEnd, ActorRole.ContractManagement,
        LocalizedText.Of($"Overeenkomst {terms.Agreement} kan niet met {asked.ToText(LanguageCode.Dutch)} eindigen (opzegbaar {right.Moment.Label().Dutch}; opzegtermijn {right.Rule.Period.ToText(LanguageCode.Dutch)}); de opzegging van {TermWords.Dutch(notice.On)} werkt tegen {end.ToText(LanguageCode.Dutch)}. Bevestig dat einde aan de andere partij.", $"Agreement {terms.Agreement} cannot end with {asked.ToText(LanguageCode.English)} (terminable {right.Moment.Label().English}; notice period {right.Rule.Period.ToText(LanguageCode.English)}); notice given on {TermWords.English(notice.On)} works for {end.ToText(LanguageCode.English)}. Confirm that end to the other party."),
        ("agreement", terms.Agreement.Value), ("notice", TermWords.Iso(notice.On)), ("asked", Iso(asked)), ("end", Iso(end)));

    public static Finding ChangesNothing(TermProvisions terms, TermFact.NoticeGiven notice, TermEnd end) => Finding.Information(TermFindings.NoticeMustPrecedeTheEnd, ActorRole.ContractManagement,
        LocalizedText.Of($"Overeenkomst {terms.Agreement} eindigt met {end.ToText(LanguageCode.Dutch)}, ook zonder de opzegging van {TermWords.Dutch(notice.On)}. Er hoeft niets te gebeuren.", $"Agreement {terms.Agreement} ends with {end.ToText(LanguageCode.English)}, also without the notice given on {TermWords.English(notice.On)}. Nothing has to be done."),
        ("agreement", terms.Agreement.Value), ("notice", TermWords.Iso(notice.On)), ("end", Iso(end)));

    public static Finding NoRight(TermProvisions terms, ContractingSide side) => Finding.Error(TermFindings.NoticeMustRestOnARight, ActorRole.ContractManagement,
        LocalizedText.Of($"De {side.Label().Dutch} mag overeenkomst {terms.Agreement} niet opzeggen, dus is er geen uiterste opzegdatum. Leg een opzegrecht vast, of vraag naar de andere partij.", $"The {side.Label().English} may not give notice of agreement {terms.Agreement}, so that there is no last day for it. Record a right, or ask about the other side."),
        ("agreement", terms.Agreement.Value), ("side", side.ToString()));

    public static Finding NoSuchRenewal(TermProvisions terms, int renewals) => Finding.Error(TermFindings.EndMustBePossible, ActorRole.ContractManagement,
        LocalizedText.Of($"Overeenkomst {terms.Agreement} heeft na {renewals} verlengingen geen einde om tegen op te zeggen: zij verlengt zo vaak niet, of loopt dan voor onbepaalde tijd. Vraag naar minder verlengingen.", $"After {renewals} renewals agreement {terms.Agreement} has no end to give notice for: it does not renew so often, or runs without end by then. Ask about fewer renewals."),
        ("agreement", terms.Agreement.Value), ("renewals", $"{renewals:0}"));

    private static string Iso(TermEnd end) => end.FirstDayAfter is { } day ? TermWords.Iso(day) : "";
}
