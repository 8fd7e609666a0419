using System;
using System.Linq;
using NodaTime;
using Regie.Compensation;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;
using Regie.Terms;
using static Regie.Tests.Terms.Dates;

namespace Regie.Tests.Terms;

public sealed class ContractCalendarTests
{
    private static readonly BusinessDays Days = BusinessDays.MondayToFriday.ClosedOn(DutchHolidays.Lustrum);

    // Three years, two options of which the second is earned, then tacit renewal up to ten years.
    private static readonly TermDraft Story = TermDraft.For(new AgreementId("C-12")).Runs(AgreementTerm.From(Day("2026-05-01")).For(Period.FromYears(3))).AtLeast(Period.FromYears(2)).AtMost(Period.FromYears(10))
        .With(ExtensionOption.Of("option 1", Period.FromYears(2), OptionHolder.Principal).ExercisedBy(Rule(6)))
        .With(ExtensionOption.Of("option 2", Period.FromYears(1), OptionHolder.Mutual).ExercisedBy(Rule(6)).Provided(OptionCondition.OfPerformance("score", new EarnedOption(7.5m, 4))))
        .Renews(TacitRenewal.By(Period.FromYears(1)))
        .Terminable(NoticeRight.Of(Principal, Rule(3).WithLeadDays(2))).Terminable(NoticeRight.Of(Contractor, Rule(6)));

    private static ContractCalendar Calendar(string asOf, SignalPlan plan, params TermFact[] facts) =>
        ContractCalendar.Of(TermOutlook.Of(Story.Build(), TermFacts.Of(facts), Days), Day(asOf), Day(asOf).PlusYears(10), plan);

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void TenYears_ReadAsACalendar(LanguageCode language) =>
        Verified.Text(Calendar("2026-05-01", SignalPlan.For(ContractClass.Strategic).WithLeads(Period.FromMonths(12)), Exercise("option 1", "2026-05-01")).ToText(language), typeof(ContractCalendarTests), language.ToString());

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void WhatIsDue_ReadsAsAnAgenda(LanguageCode language) => Verified.Text(string.Join("\n", new[] { "2028-08-01", "2030-12-20" }
            .Select(d => string.Join("\n", Calendar(d, SignalPlan.For(ContractClass.Bottleneck), d.StartsWith("2030", StringComparison.Ordinal) ? [Exercise("option 1", "2028-01-01")] : []).DueBy(Day(d).PlusMonths(8)).Select(due => $"{Iso(due.ActBy)} {due.Actor.Label().In(language)} [{due.Finding.Code}] {due.Finding.Message.In(language)}")) + "\n")),
        typeof(ContractCalendarTests), language.ToString());

    [Fact]
    public void AfterEachRenewal_TheNoticeDateMovesAlong()
    {
        var notices = ContractCalendar.Of(Renewing("2024-01-01", Period.FromYears(1), Period.FromYears(1)).Under(), Day("2024-01-01"), Day("2027-01-01"), SignalPlan.For(ContractClass.Routine)).Dates.Where(d => d.Kind == ContractDateKind.LatestNotice && d.Actor == ActorRole.ContractManagement);
        Assert.Equal(["2024-09-30", "2025-09-30", "2026-09-30"], notices.Select(d => Iso(d.Date)));
    }

    [Fact]
    public void Signals_ComeBeforeTheDayToAct_ByTheLeadTimesOfTheClass_OrTheHosts()
    {
        string Signals(SignalPlan plan) => string.Join(" ", ContractCalendar.Of(Renewing("2026-01-01", Period.FromYears(3), Period.FromYears(1)).Under(), Day("2026-01-01"), Day("2028-12-31"), plan).Dates.Where(d => d.Kind == ContractDateKind.Signal && d.ActBy == Day("2028-09-30")).Select(d => Iso(d.Date)));
        Assert.Equal("2027-09-30 2028-03-30 2028-06-30", Signals(SignalPlan.For(ContractClass.Strategic)));
        Assert.Equal("2027-12-30 2028-06-30", Signals(SignalPlan.For(ContractClass.Bottleneck)));
        Assert.Equal("2028-03-30 2028-07-30", Signals(SignalPlan.For(ContractClass.Leverage)));
        Assert.Equal("2028-06-30", Signals(SignalPlan.For(ContractClass.Routine)));
        Assert.Equal("2028-09-23", Signals(SignalPlan.For(ContractClass.Routine).WithLeads(Period.FromWeeks(1))));
        Assert.Equal("", Signals(SignalPlan.For(ContractClass.Routine).WithLeads()));
        Assert.Equal((ContractClass.Strategic, Principal, Contractor), (SignalPlan.For(ContractClass.Strategic).Class, SignalPlan.For(ContractClass.Strategic).Side, SignalPlan.For(ContractClass.Strategic).SeenFrom(Contractor).Side));
    }

    [Fact]
    public void ASignal_WhoseDayHasPassed_StaysWhileItsDecisionIsAhead_AndAsksTheSame()
    {
        var outlook = Renewing("2026-01-01", Period.FromYears(3), Period.FromYears(1)).Under();
        var before = ContractCalendar.Of(outlook, Day("2028-08-01"), Day("2028-12-01"), SignalPlan.For(ContractClass.Strategic));
        Assert.Equal(3, before.Dates.Count(d => d.Kind == ContractDateKind.Signal && d.ActBy == Day("2028-09-30")));
        var due = Assert.Single(before.DueBy(Day("2028-08-01")), d => d.ActBy == Day("2028-09-30"));
        Assert.Equal((TermFindings.NoticeIsToBeDecided, Severity.Warning, ActorRole.ContractManagement), (due.Finding.Code, due.Finding.Severity, due.Actor));
        Assert.Equal(due.Finding, before.Dates.Single(d => d.Kind == ContractDateKind.LatestNotice && d.Actor == ActorRole.ContractManagement).Finding);

        var after = ContractCalendar.Of(outlook, Day("2028-10-01"), Day("2029-01-15"), SignalPlan.For(ContractClass.Routine));
        Assert.DoesNotContain(after.Dates, d => d.ActBy == Day("2028-09-30"));
        Assert.Contains(after.Dates, d => d.Kind == ContractDateKind.Renewal && d.Date == Day("2029-01-01"));
    }

    [Fact]
    public void TheOtherSide_HasItsOwnRole_AndNoSignals()
    {
        var outlook = Renewing("2026-01-01", Period.FromYears(3), Period.FromYears(1)).Under();
        ContractDate Notice(ContractingSide seen, string side) => ContractCalendar.Of(outlook, Day("2028-01-01"), Day("2029-01-01"), SignalPlan.For(ContractClass.Routine).SeenFrom(seen)).Dates.Single(d => d.Kind == ContractDateKind.LatestNotice && d.Finding.Values.Any(v => v.Value == side));
        Assert.Equal((ActorRole.ContractManagement, ActorRole.Supplier), (Notice(Principal, "Principal").Actor, Notice(Principal, "Contractor").Actor));
        Assert.Equal((ActorRole.Customer, ActorRole.ContractManagement), (Notice(Contractor, "Principal").Actor, Notice(Contractor, "Contractor").Actor));
        Assert.Equal((Severity.Warning, Severity.Information), (Notice(Principal, "Principal").Finding.Severity, Notice(Principal, "Contractor").Finding.Severity));
    }

    [Fact]
    public void OnceNoticeIsGiven_OnlyTheEndIsLeft()
    {
        var dates = ContractCalendar.Of(Renewing("2026-01-01", Period.FromYears(3), Period.FromYears(1)).Under(Dates.Notice("2028-03-01")), Day("2028-03-01"), Day("2032-01-01"), SignalPlan.For(ContractClass.Routine)).Dates;
        Assert.Equal([ContractDateKind.Signal, ContractDateKind.End], dates.Select(d => d.Kind));
        Assert.Equal(["2028-09-30", "2028-12-31"], dates.Select(d => Iso(d.Date)));
    }

    [Fact]
    public void Dates_StandInOrder_WithinTheCalendar_AndSayByWhenToAct()
    {
        var calendar = Calendar("2026-05-01", SignalPlan.For(ContractClass.Strategic));
        Assert.Equal(calendar.Dates.OrderBy(d => d.Date), calendar.Dates);
        Assert.All(calendar.Dates, d => Assert.True(d.Date < calendar.Until && (d.Date >= calendar.AsOf || d.Kind == ContractDateKind.Signal) && d.ActBy >= calendar.AsOf));
        Assert.All(calendar.Dates.Where(d => d.Kind == ContractDateKind.LatestNotice && d.Actor == ActorRole.ContractManagement), d => Assert.True(d.ActBy < d.Date));
        Assert.Equal((new AgreementId("C-12"), Day("2026-05-01"), Day("2036-05-01")), (calendar.Agreement, calendar.AsOf, calendar.Until));
        Assert.Equal(calendar, Calendar("2026-05-01", SignalPlan.For(ContractClass.Strategic)));
    }

    [Fact]
    public void BadArguments_AreNamed()
    {
        var outlook = Renewing("2026-01-01", Period.FromYears(3), Period.FromYears(1)).Under();
        Expect.Argument<ArgumentNullException>("outlook", () => ContractCalendar.Of(null!, Day("2026-01-01"), Day("2027-01-01"), SignalPlan.For(ContractClass.Routine)));
        Expect.Argument<ArgumentNullException>("plan", () => ContractCalendar.Of(outlook, Day("2026-01-01"), Day("2027-01-01"), null!));
        Expect.Argument<ArgumentOutOfRangeException>("until", () => ContractCalendar.Of(outlook, Day("2026-01-01"), Day("2026-01-01"), SignalPlan.For(ContractClass.Routine)));
        Expect.Argument<ArgumentOutOfRangeException>("contractClass", () => SignalPlan.For((ContractClass)9));
        Expect.Argument<ArgumentNullException>("leads", () => SignalPlan.For(ContractClass.Routine).WithLeads(null!));
        Expect.Argument<ArgumentNullException>("length", () => SignalPlan.For(ContractClass.Routine).WithLeads([null!]));
        Expect.Argument<ArgumentOutOfRangeException>("side", () => SignalPlan.For(ContractClass.Routine).SeenFrom((ContractingSide)9));
    }

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
