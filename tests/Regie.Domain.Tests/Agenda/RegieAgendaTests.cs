using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Agenda;
using Regie.Language;
using Regie.Parties;

namespace Regie.Tests.Agenda;

public class RegieAgendaTests
{
    private static readonly LocalDate Today = new(2026, 8, 31);

    private static readonly FindingCode Code = FindingCode.Parse("REG-AAA-001");

    private static readonly Gen<AgendaMatter> Matters =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 7], Gen.Int[1, 5], Gen.Int[-60, 60], Gen.Bool, (severity, actor, number, days, dated) =>
        {
            var finding = new Finding(FindingCode.Parse($"REG-AAA-00{number}"), (Severity)severity, (ActorRole)actor, LocalizedText.Of("nl " + number, "en " + number), ValueList<FindingValue>.Empty);
            return dated ? AgendaMatter.By(Today.PlusDays(days), finding) : AgendaMatter.Of(finding);
        });

    public static TheoryData<string, Severity, int?, Urgency> Urgencies => new()
    {
        { "the day before was the last", Severity.Information, -1, Urgency.Overdue },
        { "the last day counts", Severity.Warning, 0, Urgency.Today },
        { "tomorrow", Severity.Error, 1, Urgency.Soon },
        { "the last day that is soon", Severity.Error, 30, Urgency.Soon },
        { "one day later, however grave", Severity.Error, 31, Urgency.Later },
        { "an error blocks until it is solved", Severity.Error, null, Urgency.Today },
        { "a warning is to be looked at", Severity.Warning, null, Urgency.Soon },
        { "information asks for nothing", Severity.Information, null, Urgency.ForInformation },
    };

    [Theory]
    [MemberData(nameof(Urgencies))]
    public void For_JudgesUrgencyByTheDayElseByTheWeight(string why, Severity severity, int? days, Urgency expected)
    {
        var finding = Found(severity, ActorRole.ContractManagement, "x");
        var matter = days is { } n ? AgendaMatter.By(Today.PlusDays(n), finding) : AgendaMatter.Of(finding);

        var item = Assert.Single(RegieAgenda.For(Today, [matter]).Of(ActorRole.ContractManagement).Items);

        Expect.Equal(expected, item.Urgency, why);
        Assert.Equal(days, item.DaysLeft);
    }

    [Fact]
    public void For_HoldsEveryMatterOnce_InWhateverOrderItComes() => Gen.Select(Matters.List[0, 12], Gen.Int).Sample((matters, seed) =>
    {
        var agenda = RegieAgenda.For(Today, matters);
        var random = new Random(seed);

        Assert.Equal(agenda, RegieAgenda.For(Today, matters.Concat(matters).OrderBy(_ => random.Next())));
        Assert.Equal(matters.Distinct().Count(), agenda.Items.Count());
        Assert.Equal(matters.ToHashSet(), agenda.Items.Select(i => i.Matter).ToHashSet());
        Assert.All(agenda.Roles, role => Assert.All(role.Items, item => Assert.Equal(role.Role, item.Matter.Finding.Actor)));
    }, iter: Laws.Cases);

    // The most pressing first; what is as urgent by day, the grave before the light, then code and text.
    [Fact]
    public void For_PutsTheMostPressingFirst()
    {
        AgendaMatter[] ordered =
        [
            AgendaMatter.By(Today.PlusDays(-9), Of("REG-AAA-005", Severity.Information, "z")),
            AgendaMatter.By(Today.PlusDays(-2), Of("REG-AAA-004", Severity.Information, "z")),
            AgendaMatter.By(Today, Of("REG-AAA-009", Severity.Error, "z")),
            AgendaMatter.By(Today, Of("REG-AAA-001", Severity.Warning, "z")),
            AgendaMatter.Of(Of("REG-AAA-001", Severity.Error, "z")),
            AgendaMatter.Of(Of("REG-AAA-002", Severity.Error, "a")),
            AgendaMatter.Of(Of("REG-AAA-002", Severity.Error, "b")),
            AgendaMatter.Of(new(FindingCode.Parse("REG-AAA-002"), Severity.Error, ActorRole.Customer, LocalizedText.Of("b", "c"), ValueList<FindingValue>.Empty)),
            AgendaMatter.By(Today.PlusDays(5), Of("REG-AAA-003", Severity.Information, "z")),
            AgendaMatter.By(Today.PlusDays(6), Of("REG-AAA-001", Severity.Error, "a")),
            AgendaMatter.Of(Of("REG-AAA-001", Severity.Warning, "a")),
            AgendaMatter.By(Today.PlusDays(31), Of("REG-AAA-001", Severity.Error, "a")),
            AgendaMatter.Of(Of("REG-AAA-001", Severity.Information, "a")),
        ];

        Assert.Equal(ordered, RegieAgenda.For(Today, ordered.Reverse()).Of(ActorRole.Customer).Items.Select(i => i.Matter));

        static Finding Of(string code, Severity severity, string text) => new(FindingCode.Parse(code), severity, ActorRole.Customer, LocalizedText.Same(text), ValueList<FindingValue>.Empty);
    }

    [Theory]
    [InlineData(ActorRole.CustomerManagement)]
    [InlineData(ActorRole.Supplier)]
    [InlineData(ActorRole.Host)]
    public void Of_ARoleWithoutMatters_IsEmpty(ActorRole role)
    {
        var agenda = RegieAgenda.For(Today, []).Of(role);

        Assert.Equal(role, agenda.Role);
        Assert.Empty(agenda.Items);
    }

    [Fact]
    public void Urgencies_HaveNames()
    {
        Assert.Equal(["te laat", "vandaag", "binnenkort", "later", "ter kennisname"], Enum.GetValues(typeof(Urgency)).Cast<Urgency>().Select(u => u.Label().Dutch));
        Expect.Argument<ArgumentOutOfRangeException>("urgency", () => ((Urgency)99).Label());
    }

    [Fact]
    public void For_ALaterDay_NeverMakesAMatterLessUrgent() => Gen.Select(Matters, Gen.Int[0, 90]).Sample((matter, later) =>
        Assert.True(RegieAgenda.For(Today.PlusDays(later), [matter]).Items.Single().Urgency <= RegieAgenda.For(Today, [matter]).Items.Single().Urgency), iter: Laws.Cases);

    [Fact]
    public void Policy_SaysWhatIsSoon()
    {
        var matter = AgendaMatter.By(Today.PlusDays(8), Found(Severity.Warning, ActorRole.Host, "x"));

        Assert.Equal(Urgency.Soon, RegieAgenda.For(Today, [matter], AgendaPolicy.Default.WithSoon(8)).Items.Single().Urgency);
        Assert.Equal(Urgency.Later, RegieAgenda.For(Today, [matter], AgendaPolicy.Default.WithSoon(7)).Items.Single().Urgency);
        Assert.Equal([0, 3660], new[] { 0, 3660 }.Select(days => AgendaPolicy.Default.WithSoon(days).SoonDays));
        Expect.Argument<ArgumentOutOfRangeException>("days", () => AgendaPolicy.Default.WithSoon(-1));
        Expect.Argument<ArgumentOutOfRangeException>("days", () => AgendaPolicy.Default.WithSoon(3661));
    }

    [Theory]
    [InlineData("2026-09-01", 1)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public void Of_TakesTheDayThatTheFindingNames(string? by, int? daysLeft)
    {
        var finding = Finding.Warning(Code, ActorRole.Customer, LocalizedText.Same("x"), by is null ? [("on", "2026-09-02")] : [("on", "2026-09-02"), ("by", by)]);

        Assert.Equal(daysLeft, RegieAgenda.For(Today, [AgendaMatter.Of(finding)]).Items.Single().DaysLeft);
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        Expect.Argument<ArgumentNullException>("matters", () => RegieAgenda.For(Today, null!));
        Expect.Argument<ArgumentNullException>("matters", () => RegieAgenda.For(Today, [null!]));
        Expect.Argument<ArgumentNullException>("policy", () => RegieAgenda.For(Today, [], null!));
        Expect.Argument<ArgumentNullException>("finding", () => AgendaMatter.Of(null!));
        Expect.Argument<ArgumentNullException>("finding", () => AgendaMatter.By(Today, null!));
        Expect.Argument<ArgumentOutOfRangeException>("role", () => RegieAgenda.For(Today, []).Of((ActorRole)99));
    }

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void ToText_ReadsAsAList(LanguageCode language) => Verified.Text(RegieAgenda.For(Today,
    [
        AgendaMatter.By(Today.PlusDays(45), new(Code, Severity.Information, ActorRole.ContractManagement, LocalizedText.Of("Contract C-9 eindigt op 15 oktober 2026. Plan de aanbesteding.", "Contract C-9 ends on 15 October 2026. Plan the tender."), ValueList<FindingValue>.Empty)),
        AgendaMatter.By(Today, new(Code, Severity.Warning, ActorRole.ContractManagement, LocalizedText.Of("Contract C-12 verlengt stilzwijgend. Zeg op, of laat het verlengen.", "Contract C-12 renews tacitly. Give notice, or let it renew."), ValueList<FindingValue>.Empty)),
        AgendaMatter.By(Today.PlusDays(-1), new(Code, Severity.Warning, ActorRole.CustomerManagement, LocalizedText.Of("De toezegging aan afdeling 3B is niet nagekomen. Bel de afdeling.", "The promise to ward 3B was not kept. Call the ward."), ValueList<FindingValue>.Empty)),
        AgendaMatter.Of(new(Code, Severity.Error, ActorRole.PerformanceManagement, LocalizedText.Of("Norm P2 heeft geen schema. Geef er een.", "Norm P2 has no schedule. Give one."), ValueList<FindingValue>.Empty)),
        AgendaMatter.By(Today.PlusDays(1), new(Code, Severity.Warning, ActorRole.ContractManagement, LocalizedText.Of("De optie op C-3 vervalt. Besluit.", "The option on C-3 lapses. Decide."), ValueList<FindingValue>.Empty)),
    ]).ToText(language) + "\n" + RegieAgenda.For(Today, []).ToText(language), typeof(RegieAgendaTests), language == LanguageCode.Dutch ? "nl" : "en");

    private static Finding Found(Severity severity, ActorRole actor, string text) => new(Code, severity, actor, LocalizedText.Same(text), ValueList<FindingValue>.Empty);
}
