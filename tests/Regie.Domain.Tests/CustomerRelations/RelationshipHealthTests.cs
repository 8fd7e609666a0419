using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NodaTime;
using Regie.CustomerRelations;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;
using Regie.Performance;

namespace Regie.Tests.CustomerRelations;

public class RelationshipHealthTests
{
    private static readonly PartyId Ward4 = new("ward-4");
    private static readonly PersonId Manager = new("manager");
    private static readonly LocalDate Today = new(2026, 6, 30);
    private static readonly NormOutcome[] Green = [Outcome("P1", new Verdict.Met()), Outcome("P2", new Verdict.Met())];
    private static readonly CustomerFile Fresh = CustomerFile.Open(Ward4, new LocalDate(2026, 1, 1)).With(new ContactMoment(Ward4, Today, Manager, ContactForm.Visit));

    [Fact]
    public void Assess_OfAFileInOrder_FindsNothing() => Assert.Empty(Assess(Fresh, Green).Findings);

    [Fact]
    public void Assess_OverdueAndOpenPromises()
    {
        var file = Fresh.With(Promise.Of(new PromiseId("T-1"), Ward4, "a trial hoist", new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 29)), Promise.Of(new PromiseId("T-2"), Ward4, "a call", new LocalDate(2026, 6, 1), Today));
        var health = Assess(file, Green);
        Assert.Equal(["T-1", "T-2"], health.OutstandingPromises.Select(p => p.Id.Value));
        var finding = Assert.Single(health.Findings);
        Assert.Equal((HealthFindings.PromiseIsOverdue, ActorRole.CustomerManagement), (finding.Code, finding.Actor));
        Assert.Equal("2026-06-29", finding.Values.Single(value => value.Name == "by").Value);
        Assert.Empty(Assess(file.With(file.Promises[0].KeptOn(Today)), Green).Findings);
        Assert.Equal(2, file.With(file.Promises[0].KeptOn(Today)).Promises.Count);
    }

    [Fact]
    public void Assess_StaleContact_AfterNinetyDays()
    {
        (LocalDate Opened, ContactMoment[] Contacts, bool Stale, string Why)[] rows =
        [
            (Today.PlusDays(-90), [], false, "the ninetieth day"),
            (Today.PlusDays(-91), [], true, "a day longer, since the file was opened"),
            (Today.PlusDays(-400), [new(Ward4, Today.PlusDays(-90), Manager, ContactForm.Call)], false, "a call is personal"),
            (Today.PlusDays(-400), [new(Ward4, Today.PlusDays(-90), Manager, ContactForm.Written)], true, "a letter is not"),
            (Today.PlusDays(-400), [new(Ward4, Today.PlusDays(1), Manager, ContactForm.Visit)], true, "tomorrow does not count"),
            (Today.PlusDays(-400), [new(Ward4, Today.PlusDays(-10), Manager, ContactForm.Visit), new(Ward4, Today.PlusDays(-200), Manager, ContactForm.Visit)], false, "the last one counts, in whatever order"),
        ];
        foreach (var (opened, contacts, stale, why) in rows)
        {
            var health = Assess(CustomerFile.Open(Ward4, opened).With(contacts), Green);
            Expect.Equal(stale ? 1 : 0, health.Findings.Count(f => f.Code == HealthFindings.ContactIsStale), why);
        }

        var finding = Assert.Single(Assess(CustomerFile.Open(Ward4, Today.PlusDays(-91)), Green).Findings);
        Assert.Equal("Met ward-4 is sinds 31 maart 2026 geen persoonlijk contact geweest: 91 dagen, de grens is 90. Zoek de klant op.", finding.Message.Dutch);
        Assert.Equal("2026-06-29", finding.Values.Single(value => value.Name == "by").Value);
        Assert.Single(CustomerFile.Open(Ward4, Today.PlusDays(-31)).AssessHealth(Green, Today, RelationshipHealthPolicy.Default with { StaleAfterDays = 30 }).Findings);
    }

    [Fact]
    public void Assess_TimeFromSignalToFirstPersonalContact()
    {
        var file = CustomerFile.Open(Ward4, new LocalDate(2026, 1, 1))
            .With(S("S-1", Today.PlusDays(-20)), S("S-2", Today.PlusDays(-15)), S("S-3", Today.PlusDays(-14), SignalTone.Neutral), S("S-4", Today.PlusDays(-2)))
            .With(new ContactMoment(Ward4, Today.PlusDays(-20), Manager, ContactForm.Call), new ContactMoment(Ward4, Today.PlusDays(-17), Manager, ContactForm.Visit));
        var health = Assess(file, Green);
        Assert.Equal(["S-1 0", "S-2 none", "S-3 none", "S-4 none"], health.FirstContacts.Select(c => $"{c.Signal} {c.Days?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"}"));
        Assert.Equal(Today.PlusDays(-17), health.LastContact);
        var late = Assert.Single(health.Findings, f => f.Code == HealthFindings.SignalAwaitsContact);
        Assert.Equal("S-2", late.Values.Single(value => value.Name == "signal").Value);
        Assert.Equal("2026-06-29", late.Values.Single(value => value.Name == "by").Value);
    }

    [Fact]
    public void Assess_AComplaint_AsksForAPersonalTalk()
    {
        var complaint = Signal.Of(new SignalId("K-1"), Ward4, Today.PlusDays(-14), SignalKind.Complaint, SignalTone.Negative);
        var quiet = CustomerFile.Open(Ward4, new LocalDate(2026, 6, 1)).With(complaint);
        Assert.Equal([HealthFindings.ComplaintAwaitsContact], Assess(quiet, Green).Findings.Select(f => f.Code));
        Assert.Equal([HealthFindings.SignalAwaitsContact], quiet.AssessHealth(Green, Today.PlusDays(1), RelationshipHealthPolicy.Default).Findings.Select(f => f.Code));
        Assert.Empty(Assess(quiet.With(new ContactMoment(Ward4, Today, Manager, ContactForm.Visit)), Green).Findings);
    }

    [Fact]
    public void Assess_SeveralNegativeSignals_InThreeCalendarMonths()
    {
        (LocalDate[] On, SignalTone Tone, bool Several, string Why)[] rows =
        [
            ([new(2026, 6, 1), new(2026, 6, 2)], SignalTone.Negative, false, "only two"),
            ([new(2026, 3, 31), new(2026, 6, 1), new(2026, 6, 2)], SignalTone.Negative, true, "three months back from 30 June end on 30 March"),
            ([new(2026, 3, 30), new(2026, 6, 1), new(2026, 6, 2)], SignalTone.Negative, false, "a day too long ago"),
            ([new(2026, 6, 1), new(2026, 6, 2), new(2026, 7, 1)], SignalTone.Negative, false, "tomorrow does not count"),
            ([new(2026, 6, 1), new(2026, 6, 2), new(2026, 6, 3)], SignalTone.Neutral, false, "neutral"),
            ([new(2026, 6, 1), new(2026, 6, 2), new(2026, 6, 3)], SignalTone.Positive, false, "positive"),
        ];
        foreach (var (on, tone, several, why) in rows)
        {
            var file = Fresh.With([.. on.Select((date, i) => S($"S-{i}", date, tone))]);
            Expect.Equal(several, Assess(file, []).Findings.Any(f => f.Code == HealthFindings.SeveralSignalsAreNegative), why);
        }
    }

    [Fact]
    public void Assess_GreenButUnhappy_OnlyWhenAllIsGreenAndSeveralAreUnhappy()
    {
        var unhappy = Fresh.With(S("S-1", Today), S("S-2", Today), S("S-3", Today));
        var noData = new Verdict.NotAssessable(LocalizedText.Of("geen gegevens", "no data"));
        (CustomerFile File, NormOutcome[] Outcomes, bool Watermelon, string Why)[] rows =
        [
            (unhappy, Green, true, "all met, three negative signals"),
            (Fresh.With(S("S-1", Today), S("S-2", Today)), Green, false, "only two negative signals"),
            (unhappy, [.. Green, Outcome("P3", new Verdict.NotMet())], false, "one norm is not met"),
            (unhappy, [.. Green, Outcome("P3", noData)], false, "no data is not green"),
            (unhappy, [.. Green, Outcome("P3", new Verdict.NotApplicable(LocalizedText.Of("niets", "nothing")))], true, "what does not apply is not red"),
            (unhappy, [Outcome("P3", new Verdict.NotApplicable(LocalizedText.Of("niets", "nothing")))], false, "nothing was met"),
            (unhappy, [.. Green, Outcome("P3", new Verdict.Disputed(new Verdict.Met(), new Verdict.NotMet()))], false, "one is in dispute"),
            (unhappy, [], false, "nothing was measured"),
        ];
        foreach (var (file, outcomes, watermelon, why) in rows)
            Expect.Equal(watermelon, Assess(file, outcomes).Findings.Any(f => f.Code == HealthFindings.GreenButUnhappy), why);
    }

    [Fact]
    public void Story_EverythingGreen_CustomerUnhappy() => Verified.Text(
        string.Join('\n', Assess(CustomerFile.Open(Ward4, new LocalDate(2026, 1, 1)).Under(new RelationshipId("R-ward"))
                .With(S("S-1", new LocalDate(2026, 5, 4)), S("S-2", new LocalDate(2026, 6, 2)), Signal.Of(new SignalId("K-1"), Ward4, new LocalDate(2026, 6, 20), SignalKind.Complaint, SignalTone.Negative).NotedBy(Manager, "the desk closes tickets that are not solved"))
                .With(Promise.Of(new PromiseId("T-1"), Ward4, "a visit to the ward", new LocalDate(2026, 6, 2), new LocalDate(2026, 6, 12)).By(Manager)), Green)
            .Findings.Select(finding => $"{finding.Code} {finding.Severity} {finding.Actor} [{string.Join(", ", finding.Values)}]\n  {finding.Message.Dutch}\n  {finding.Message.English}")),
        typeof(RelationshipHealthTests));

    [Fact]
    public void Assess_WithoutNorms_SaysThatNothingIsCommitted()
    {
        var finding = Assert.Single(Assess(Fresh, []).Findings);
        Assert.Equal((HealthFindings.NoCommitmentIsRegistered, Severity.Information), (finding.Code, finding.Severity));
    }

    // What is measured and what is experienced is never joined into one figure: there is none.
    [Fact]
    public void Health_HasNoFigureThatJoinsNormsAndExperience() => Assert.DoesNotContain(
        typeof(RelationshipHealth).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType),
        type => type.IsPrimitive || type == typeof(decimal) || type == typeof(Percentage) || type == typeof(ExactNumber) || type == typeof(Ratio));

    [Fact]
    public void Policy_HasTheseDefaults() => Assert.Equal((90, 3, 3, 14),
        (RelationshipHealthPolicy.Default.StaleAfterDays, RelationshipHealthPolicy.Default.SeveralNegativeSignals, RelationshipHealthPolicy.Default.SignalMonths, RelationshipHealthPolicy.Default.ContactWithinDays));

    [Fact]
    public void File_OfOneCustomer_WithEachIdOnce()
    {
        var other = new PartyId("canteen");
        (Action Act, FindingCode[] Codes, string Why)[] rows =
        [
            (() => Fresh.With(Signal.Of(new SignalId("S-1"), other, Today, SignalKind.Remark, SignalTone.Neutral)), [HealthFindings.FileIsOfOneCustomer], "a signal of another"),
            (() => Fresh.With(new ContactMoment(other, Today, Manager, ContactForm.Call)), [HealthFindings.FileIsOfOneCustomer], "contact with another"),
            (() => Fresh.With(Promise.Of(new PromiseId("T"), other, "x", Today, Today)), [HealthFindings.FileIsOfOneCustomer], "a promise to another"),
            (() => Fresh.With(S("S-1", Today)).With(S("S-1", Today)), [HealthFindings.FileHasEachIdOnce], "a signal twice"),
            (() => Fresh.With(Promise.Of(new PromiseId("T"), Ward4, "x", Today, Today), Promise.Of(new PromiseId("T"), Ward4, "y", Today, Today)), [HealthFindings.FileHasEachIdOnce], "two promises with one id"),
        ];
        foreach (var (act, codes, why) in rows)
            Expect.Equal(codes.ToValueList(), Expect.Throws<RegieValidationException>(act, why).Findings.Select(f => f.Code).ToValueList(), why);
    }

    [Fact]
    public void Labels_AreThereInBothLanguages()
    {
        foreach (var label in Enum.GetValues<SignalKind>().Select(k => k.Label()).Concat(Enum.GetValues<SignalTone>().Select(t => t.Label())).Concat(Enum.GetValues<ContactForm>().Select(f => f.Label())).Concat(Enum.GetValues<PromiseState>().Select(s => s.Label())))
            Assert.True(label.Dutch.Length > 0 && label.English.Length > 0);
    }

    [Fact]
    public void WithNothing_IsRefused()
    {
        Expect.Argument<ArgumentOutOfRangeException>("StaleAfterDays", () => _ = RelationshipHealthPolicy.Default with { StaleAfterDays = 0 });
        Expect.Argument<ArgumentException>("tone", () => Signal.Of(new SignalId("S"), Ward4, Today, SignalKind.Complaint, SignalTone.Neutral));
        Expect.Argument<ArgumentException>("tone", () => Signal.Of(new SignalId("S"), Ward4, Today, SignalKind.Compliment, SignalTone.Negative));
        Expect.Argument<ArgumentException>("evidence", () => S("S", Today).NotedBy(Manager, " "));
        Expect.Argument<ArgumentNullException>("outcomes", () => Fresh.AssessHealth(null!, Today, RelationshipHealthPolicy.Default));
        Expect.Argument<ArgumentOutOfRangeException>("form", () => new ContactMoment(Ward4, Today, Manager, (ContactForm)9));
    }

    private static RelationshipHealth Assess(CustomerFile file, IEnumerable<NormOutcome> outcomes) => file.AssessHealth(outcomes, Today, RelationshipHealthPolicy.Default);

    private static Signal S(string id, LocalDate on, SignalTone tone = SignalTone.Negative) => Signal.Of(new SignalId(id), Ward4, on, SignalKind.Remark, tone);

    private static NormOutcome Outcome(string norm, Verdict verdict) => new(new NormId(norm), verdict, null);
}
