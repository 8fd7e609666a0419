using NodaTime;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Terms;

/// <summary>How a deadline came about, as a tree.</summary>
internal static class NoticeExplanation
{
    public static LocalizedText Notice { get; } = LocalizedText.Of("Laatste dag om op te zeggen", "Last day to give notice");

    public static LocalizedText Exercise { get; } = LocalizedText.Of("Laatste dag om te lichten", "Last day to exercise");

    public static Derivation Of(NoticeRule rule, NoticeDeadline deadline, BusinessDays days, LocalizedText label)
    {
        var end = deadline.End.FirstDayAfter!.Value;
        var counted = NoticeArithmetic.LastEnd(rule.Period, end);
        var begin = deadline.Counted.PlusDays(1);
        var root = new Derivation(label == Exercise ? TermRules.LastExercise : TermRules.LatestNotice, label, Date(deadline.LastDay))
            .WithInput(LocalizedText.Of("termijn", "period"), Words(LocalizedText.Of(rule.Period.ToText(LanguageCode.Dutch), rule.Period.ToText(LanguageCode.English))))
            .WithInput(LocalizedText.Of("telt als", "counts when"), Words(rule.Receipt.Label()));
        if (rule.CutOff is { } cutOff)
            root = root.WithInput(LocalizedText.Of("tot", "until"), Words(LocalizedText.Of(LanguageFormat.Dutch.Time(cutOff) + " uur", LanguageFormat.English.Time(cutOff))));
        if (rule.Clause is { } clause)
            root = root.WithClause(clause);
        root = root.WithStep(new Derivation(TermRules.End, LocalizedText.Of("Einde, als eerste dag erna", "End, as the first day after it"), Date(end))
            .WithInput(LocalizedText.Of("laatste dag", "last day"), Date(end.PlusDays(-1))));
        if (counted != end)
            root = root.WithStep(new Derivation(TermRules.AlignedEnd, LocalizedText.Of($"Laatste einde ervoor, want opzeggen kan alleen {rule.Period.Alignment.Label().Dutch}", $"Last end before it, as notice can only be given {rule.Period.Alignment.Label().English}"), Date(counted)));
        root = root.WithStep(OfPeriod(rule, counted, begin))
            .WithStep(new Derivation(TermRules.DayBefore, LocalizedText.Of("De dag ervoor, omdat de termijn pas de volgende dag begint", "The day before, because the period only begins the next day"), Date(deadline.Counted)));
        if (deadline.LastDay != deadline.Counted)
            root = root.WithStep(Moved(deadline.Counted, deadline.LastDay, days));
        root = root.WithStep(new Derivation(TermRules.FirstDayAfter, LocalizedText.Of("Eerste dag waarop het te laat is", "First day on which it is late"), Date(deadline.FirstDayAfter)));
        return deadline.SendBy == deadline.LastDay ? root : root.WithStep(Sent(rule, deadline, days));
    }

    public static DerivedValue Date(LocalDate date) => new DerivedValue.Date(date);

    public static DerivedValue Words(LocalizedText text) => new DerivedValue.Statement(text);

    private static Derivation OfPeriod(NoticeRule rule, LocalDate end, LocalDate begin)
    {
        var length = rule.Period.ToEndOf(NoticeAlignment.AnyDay);
        var (dutch, english) = (length.ToText(LanguageCode.Dutch), length.ToText(LanguageCode.English));
        if (rule.Counting == NoticeCounting.Forward)
            return new Derivation(TermRules.Period, LocalizedText.Of($"Laatste dag waarop {dutch} kan beginnen en op tijd om is", $"Last day on which {english} can begin and run out in time"), Date(begin))
                .WithInput(LocalizedText.Of("loopt dan af voor", "then runs out before"), Date(NoticeArithmetic.On(rule.Period, begin)))
                .WithInput(LocalizedText.Of("een dag later begonnen", "begun a day later"), Date(NoticeArithmetic.On(rule.Period, begin.PlusDays(1))));
        var step = new Derivation(TermRules.Period, LocalizedText.Of($"{dutch} eerder", $"{english} earlier"), Date(begin));
        if (rule.Period.IsCalendarMonths)
            return end.Day == 1 ? step : step.WithInput(LocalizedText.Of("hele maanden, geteld van", "whole months, counted from"), Date(new LocalDate(end.Year, end.Month, 1)));
        return rule.Period.Length is { Days: 0, Weeks: 0 } && begin.Day != end.Day
            ? step.WithInput(LocalizedText.Of("ingekort", "cut short"), Words(Shortened(end, begin)))
            : step;
    }

    /// <summary>That a month has no such day, so that its last day stands for it.</summary>
    public static LocalizedText Shortened(LocalDate from, LocalDate to) => LocalizedText.Of(
        $"{Month(to, LanguageFormat.Dutch)} heeft geen {from.Day}e dag", $"{Month(to, LanguageFormat.English)} has no day {from.Day}");

    private static Derivation Moved(LocalDate from, LocalDate to, BusinessDays days)
    {
        var step = new Derivation(TermRules.BusinessDay, LocalizedText.Of("Verschoven naar de werkdag ervoor", "Moved to the business day before"), Date(to));
        for (var date = from; date > to; date = date.PlusDays(-1))
            if (days.ClosureOn(date) is { } closure)
                step = step.WithInput(LocalizedText.Of($"geen werkdag, {TermWords.Dutch(date)}", $"no business day, {TermWords.English(date)}"), Words(closure));
        return step;
    }

    private static Derivation Sent(NoticeRule rule, NoticeDeadline deadline, BusinessDays days)
    {
        var due = deadline.LastDay.PlusDays(-rule.LeadDays);
        var step = new Derivation(TermRules.SendBy, LocalizedText.Of($"Versturen uiterlijk, met {TermWords.Days(rule.LeadDays).Dutch} onderweg", $"Send by, with {TermWords.Days(rule.LeadDays).English} under way"), Date(deadline.SendBy));
        return deadline.SendBy == due ? step : step.WithStep(Moved(due, deadline.SendBy, days));
    }

    private static string Month(LocalDate date, LanguageFormat format) => format.Date(date).Substring(date.Day < 10 ? 2 : 3);
}
