using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Language;
using Regie.Terms;
using static Regie.Tests.Terms.Dates;

namespace Regie.Tests.Terms;

/// <summary>What holds for any provisions, any facts and any day.</summary>
public sealed class TermLawTests
{
    private const int Shift = 400;

    // Weekends repeat after 400 years (146,097 days are whole weeks), as do these holidays.
    private static readonly BusinessDays Days = BusinessDays.MondayToFriday.ClosedOn(new FixedHolidays((1, 1), (4, 27), (12, 25), (12, 26)));

    private static readonly Gen<LocalDate> Dates = Gen.Select(Gen.Int[0, 4_000], Gen.Int[0, 3]).Select((days, edge) =>
    {
        var date = new LocalDate(2020, 1, 1).PlusDays(days);
        return edge == 0 ? date.With(DateAdjusters.EndOfMonth) : date;
    });

    private static readonly Gen<Period> Lengths = Gen.Frequency(
        (6, Gen.Int[1, 36].Select(Period.FromMonths)), (1, Gen.Int[1, 3].Select(Period.FromYears)), (1, Gen.Int[20, 300].Select(Period.FromDays)), (1, Gen.Select(Gen.Int[1, 12], Gen.Int[1, 20]).Select((m, d) => Period.FromMonths(m) + Period.FromDays(d))));

    private static readonly Gen<NoticePeriod> Periods = Gen.Select(
        Gen.Frequency((5, Gen.Int[0, 12].Select(NoticePeriod.Months)), (1, Gen.Int[0, 120].Select(NoticePeriod.Days)), (1, Gen.Int[0, 12].Select(NoticePeriod.Weeks)), (1, Gen.Int[0, 4].Select(NoticePeriod.CalendarMonths))),
        Gen.Frequency((4, Gen.Const(NoticeAlignment.AnyDay)), (1, Gen.Enum<NoticeAlignment>()))).Select((period, alignment) => period.ToEndOf(alignment));

    private static readonly Gen<NoticeRule> Rules = Gen.Select(Periods, Gen.Enum<NoticeCounting>(), Gen.Enum<BusinessDayRule>(), Gen.Int[0, 3], Gen.Enum<LateNoticeRule>())
        .Select((period, counting, moved, lead, late) => NoticeRule.Of(period).Counted(counting).Moved(moved).WithLeadDays(lead).WhenLate(late));

    private static readonly Gen<NoticeRight[]> Rights = Gen.Select(Gen.Select(Rules, Gen.Enum<NoticeMoment>()).Array[2], Gen.Int[0, 3]).Select((rights, present) => rights
        .Select((r, i) => NoticeRight.Of(i == 0 ? Principal : Contractor, r.Item1).Against(r.Item2)).Where((_, i) => (present & (i + 1)) != 0).ToArray());

    private static readonly Gen<ExtensionOption> Options = Gen.Select(Lengths, Gen.Enum<OptionHolder>(), Rules, Gen.Bool)
        .Select((length, holder, rule, conditional) => conditional ? ExtensionOption.Of("x", length, holder).ExercisedBy(rule).Provided(OptionCondition.Named("c", LocalizedText.Same("c"))) : ExtensionOption.Of("x", length, holder).ExercisedBy(rule));

    private static readonly Gen<TacitRenewal?> Renewals = Gen.Select(Lengths, Gen.Int[0, 5]).Select((length, most) => most switch
    {
        0 => null,
        1 => TacitRenewal.Indefinitely(),
        2 or 3 => TacitRenewal.By(length),
        _ => (TacitRenewal?)TacitRenewal.By(length).AtMost(most - 2),
    });

    private static readonly Gen<TermDraft> Drafts = Gen.Select(Gen.Select(Dates, Lengths, Gen.Int[0, 9]), Gen.Select(Options.Array[0, 2], Renewals), Rights, Gen.Select(Lengths, Gen.Int[0, 3], Gen.Int[0, 3])).Select((term, extensions, rights, limits) =>
    {
        var beginning = AgreementTerm.From(term.Item1);
        var draft = TermDraft.For(new AgreementId("C-12")).Runs(term.Item3 == 0 ? beginning.Indefinitely() : term.Item3 < 4 ? beginning.Until(beginning.For(term.Item2).End.FirstDayAfter!.Value) : beginning.For(term.Item2));
        draft = rights.Aggregate(draft, (d, right) => d.Terminable(right));
        if (term.Item3 != 0)
            draft = extensions.Item1.Select((o, i) => ExtensionOption.Of($"{i}", o.Length, o.Holder).ExercisedBy(o.Exercise) is var option && o.Condition is { } condition ? option.Provided(condition) : option).Aggregate(draft, (d, option) => d.With(option));
        if (term.Item3 != 0 && extensions.Item2 is { } renewal)
            draft = draft.Renews(renewal);
        if (limits.Item2 == 0)
            draft = draft.AtLeast(limits.Item1);
        return limits.Item3 == 0 ? draft.AtMost(limits.Item1 + Period.FromYears(5)) : draft;
    }).Where(draft => draft.Validate().All(f => f.Severity != Severity.Error));

    private static readonly Gen<TermFact> Facts = Gen.Select(Dates, Gen.Enum<ContractingSide>(), Gen.Int[0, 9], Dates).Select((on, by, kind, other) => kind switch
    {
        0 or 1 => new TermFact.NoticeGiven(by, on),
        2 => new TermFact.NoticeGiven(by, on).Naming(TermEnd.Before(other)),
        3 => new TermFact.Terminated(on, TermEnd.Before(on.PlusDays(40)), LocalizedText.Same("g")),
        4 => TermFact.ConditionJudged.NotMet("c", on),
        5 or 6 => TermFact.ConditionJudged.Met("c", on),
        _ => (TermFact)new TermFact.OptionExercised(kind == 9 ? "1" : "0", by, on),
    });

    private static readonly Gen<(TermDraft Draft, TermFact[] Facts, LocalDate AsOf)> Cases = Gen.Select(Drafts, Facts.Array[0, 5], Dates);

    private static TermOutlook Outlook((TermDraft Draft, TermFact[] Facts, LocalDate AsOf) c) => TermOutlook.Of(c.Draft.Build(), TermFacts.Of(c.Facts), Days);

    [Fact]
    public void TheCommittedEnd_IsNeverAfterTheProjectedOne_AndIsTheEarlierOfTheTwoExits() => Cases.Sample(c =>
    {
        var outlook = Outlook(c);
        var (committed, projected) = (outlook.CommittedEnd(c.AsOf), outlook.ProjectedEnd(c.AsOf));
        var exits = Enum.GetValues<ContractingSide>().Select(side => outlook.EarliestExit(c.AsOf, side)).ToList();
        return committed.CompareTo(projected) <= 0 && exits.All(exit => exit.CompareTo(committed) >= 0 && exit.CompareTo(projected) <= 0) && exits.Contains(committed) && projected.CompareTo(outlook.Terms.MaximumEnd) <= 0;
    }, iter: Laws.Cases);

    [Fact]
    public void WhileNothingHappens_TheCommittedEndNeverMovesBack() => Gen.Select(Drafts, Dates, Gen.Int[0, 500]).Sample((draft, day, later) =>
    {
        var outlook = TermOutlook.Of(draft.Build(), TermFacts.None, Days);
        return outlook.CommittedEnd(day).CompareTo(outlook.CommittedEnd(day.PlusDays(later))) <= 0 && outlook.ProjectedEnd(day) == outlook.ProjectedEnd(day.PlusDays(later));
    }, iter: Laws.Cases);

    [Fact]
    public void AnAskedQuestion_HasOneAnswer_WhateverTheOrderOfTheFacts_AndTheFactsToCome() => Gen.Select(Cases, Facts).Sample((c, more) =>
    {
        var (outlook, reversed) = (Outlook(c), Outlook((c.Draft, Enumerable.Reverse(c.Facts).ToArray(), c.AsOf)));
        var known = TermOutlook.Of(c.Draft.Build(), TermFacts.Of(c.Facts).KnownOn(c.AsOf), Days);
        var later = more.On > c.AsOf ? TermOutlook.Of(c.Draft.Build(), TermFacts.Of(c.Facts).With(more), Days) : outlook;
        return new[] { outlook, reversed, known, later }.Select(o => (o.ProjectedEnd(c.AsOf), o.CommittedEnd(c.AsOf), o.OptionsOn(c.AsOf))).Distinct().Count() == 1;
    }, iter: Laws.Cases);

    [Fact]
    public void FourHundredYearsLater_EveryDateIsFourHundredYearsLater() => Cases.Sample(c =>
    {
        var terms = c.Draft.Build();
        var beginning = AgreementTerm.From(Later(terms.Term.Start));
        var moved = c.Draft.Runs(terms.Term.End.IsOpen ? beginning.Indefinitely() : terms.Term.Length is { } length ? beginning.For(length) : beginning.Until(Later(terms.Term.End.FirstDayAfter!.Value)));
        var (outlook, shifted) = (Outlook(c), Outlook((moved, c.Facts.Select(Later).ToArray(), Later(c.AsOf))));
        return shifted.ProjectedEnd(Later(c.AsOf)) == Later(outlook.ProjectedEnd(c.AsOf)) && shifted.CommittedEnd(Later(c.AsOf)) == Later(outlook.CommittedEnd(c.AsOf))
            && shifted.OptionsOn(Later(c.AsOf)).Select(o => (o.State, o.Deadline.LastDay)).SequenceEqual(outlook.OptionsOn(c.AsOf).Select(o => (o.State, Later(o.Deadline.LastDay))))
            && ContractCalendar.Of(shifted, Later(c.AsOf), Later(c.AsOf).PlusYears(4), SignalPlan.For(ContractClass.Leverage)).Dates.Select(d => (d.Kind, d.Date, d.ActBy))
                .SequenceEqual(ContractCalendar.Of(outlook, c.AsOf, c.AsOf.PlusYears(4), SignalPlan.For(ContractClass.Leverage)).Dates.Select(d => (d.Kind, Later(d.Date), Later(d.ActBy))));
    }, iter: Laws.Cases);

    [Fact]
    public void ALongerPeriod_NeverGivesALaterDay_NorAnEarlierEnd() => Gen.Select(Rules, Dates, Gen.Int[1, 6]).Sample((rule, date, more) =>
    {
        var length = rule.Period.Length;
        var longer = (length.Days > 0 ? NoticePeriod.Days(length.Days + more) : length.Weeks > 0 ? NoticePeriod.Weeks(length.Weeks + more) : rule.Period.IsCalendarMonths ? NoticePeriod.CalendarMonths(length.Months + more) : NoticePeriod.Months(length.Months + more)).ToEndOf(rule.Period.Alignment);
        var other = NoticeRule.Of(longer).Counted(rule.Counting).Moved(rule.BusinessDay).WithLeadDays(rule.LeadDays);
        return other.LatestNotice(date, Days).LastDay <= rule.LatestNotice(date, Days).LastDay && other.LatestNotice(date, Days).SendBy <= rule.LatestNotice(date, Days).SendBy
            && other.FirstEnd(date, Days).CompareTo(rule.FirstEnd(date, Days)) >= 0;
    }, iter: Laws.Cases);

    [Fact]
    public void ALaterEnd_NeverHasAnEarlierLastDay_AndBackwardIsTheSafeCounting() => Gen.Select(Rules, Dates, Gen.Int[0, 400]).Sample((rule, date, later) =>
        rule.LatestNotice(date, Days).LastDay <= rule.LatestNotice(date.PlusDays(later), Days).LastDay
        && rule.Counted(NoticeCounting.Backward).LatestNotice(date, Days).LastDay <= rule.Counted(NoticeCounting.Forward).LatestNotice(date, Days).LastDay
        && rule.LatestNotice(date, Days) is var deadline && deadline.SendBy <= deadline.LastDay && deadline.LastDay <= deadline.Counted && deadline.LastDay < date, iter: Laws.Cases);

    [Fact]
    public void ANotice_NeverMakesAnAgreementLonger_AndEndsItNoEarlierThanItsMinimum() => Gen.Select(Cases, Gen.Enum<ContractingSide>()).Sample((c, by) =>
    {
        var outlook = Outlook(c);
        var judged = outlook.Judge(new TermFact.NoticeGiven(by, c.AsOf));
        var without = TermOutlook.Of(outlook.Terms, TermFacts.Of(c.Facts.Where(f => f.On <= c.AsOf && !f.Equals(judged.Notice))), Days).ProjectedEnd(c.AsOf);
        var works = judged.Outcome is NoticeOutcome.InTime or NoticeOutcome.WorksForLaterEnd;
        return judged.End.CompareTo(without) <= 0 && (works || judged.End == without) && (judged.Findings.Count == 0) == (judged.Outcome == NoticeOutcome.InTime)
            && !(works && outlook.Terms.EarliestEnd > judged.End.FirstDayAfter);
    }, iter: Laws.Cases);

    [Fact]
    public void WhatIsExplained_IsWhatIsAnswered() => Cases.Sample(c =>
    {
        var outlook = Outlook(c);
        return outlook.ExplainProjectedEnd(c.AsOf).Value == Value(outlook.ProjectedEnd(c.AsOf)) && outlook.ExplainCommittedEnd(c.AsOf).Value == Value(outlook.CommittedEnd(c.AsOf))
            && outlook.OptionsOn(c.AsOf).All(o => outlook.ExplainOption(o.Option.Name, c.AsOf).Value == new DerivedValue.Date(o.Deadline.LastDay));

        static DerivedValue Value(TermEnd end) => end.LastDay is { } day ? new DerivedValue.Date(day) : new DerivedValue.Statement(LocalizedText.Of("geen: zij loopt door totdat iemand haar beëindigt", "none: it goes on until somebody ends it"));
    }, iter: Laws.Cases);

    [Fact]
    public void Stretches_JoinWithoutGaps_AndReachTheProjectedEnd() => Cases.Sample(c =>
    {
        var outlook = Outlook(c);
        var (steps, end) = (outlook.Steps(c.AsOf, new LocalDate(2045, 1, 1)), outlook.ProjectedEnd(c.AsOf));
        return steps[0].Start == outlook.Terms.Term.Start && steps.Zip(steps.Skip(1)).All(pair => pair.First.End.FirstDayAfter == pair.Second.Start) && (end.IsOpen || end.CompareTo(steps[steps.Count - 1].End) <= 0);
    }, iter: Laws.Cases);

    private static LocalDate Later(LocalDate date) => date.PlusYears(Shift);

    private static TermEnd Later(TermEnd end) => end.FirstDayAfter is { } day ? TermEnd.Before(Later(day)) : end;

    private static TermFact Later(TermFact fact) => fact switch
    {
        TermFact.NoticeGiven { For: { } end } notice => new TermFact.NoticeGiven(notice.By, Later(notice.On)).Naming(Later(end)),
        TermFact.NoticeGiven notice => new TermFact.NoticeGiven(notice.By, Later(notice.On)),
        TermFact.Terminated terminated => new TermFact.Terminated(Later(terminated.On), Later(terminated.End), terminated.Ground),
        TermFact.ConditionJudged { IsMet: true } judged => TermFact.ConditionJudged.Met(judged.Condition, Later(judged.On)),
        TermFact.ConditionJudged judged => TermFact.ConditionJudged.NotMet(judged.Condition, Later(judged.On)),
        TermFact.OptionExercised exercise => new TermFact.OptionExercised(exercise.Option, exercise.By, Later(exercise.On)),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };
}
