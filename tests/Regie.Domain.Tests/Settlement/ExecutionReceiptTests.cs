using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using NodaTime;
using Regie.Compensation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Settlement;
using Regie.Tests.Language;

namespace Regie.Tests.Settlement;

/// <summary>The same inputs have the same receipt; whatever changes, changes the hash that it belongs to.</summary>
public sealed class ExecutionReceiptTests
{
    private static readonly LocalDate AsOf = new(2026, 4, 3);
    private static readonly StateNorm InTime = Agreed.InTime("in-time", 90m);
    private static readonly CompensationRule Rule = CompensationRule.Malus(InTime, ConsequenceFunction.ByBand(Agreed.Bands(3m, (80m, 2m), (90m, 0m))), ConsequenceBasis.PercentOfCharge());
    private static readonly CompensationDraft Draft = Agreed.Scheme().With(Rule).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10)));
    private static readonly SettledPeriod[] History = [Agreed.Settled(Agreed.Month(2026, 1), 100m, ("in-time", VerdictKind.Met, 0m)), Agreed.Settled(Agreed.Month(2026, 2), 100m, ("in-time", VerdictKind.NotMet, 2m))];

    [Fact]
    public void CanonicalTexts_OfASmallCase_AreThese()
    {
        var proposal = Settle();
        Verified.Text(
            string.Join("\n", "# norm", NormCanon.Of(InTime), "# scheme", SchemeCanon.Of(proposal.Scheme), "# basis", SettlementCanon.OfBasis(proposal.Basis), "# observations", SettlementCanon.OfObservations(proposal.Basis), "# result", SettlementCanon.OfResult(proposal),
                "# hashes", string.Join("\n", Receipt(proposal).ToCanonicalText().Split('\n').Where(line => line.StartsWith("hash", StringComparison.Ordinal) || line.StartsWith("as-of", StringComparison.Ordinal) || line.StartsWith("schema", StringComparison.Ordinal)))),
            typeof(ExecutionReceiptTests));
    }

    [Fact]
    public void Receipt_NamesItsVersions()
    {
        var receipt = Receipt(Settle());

        Assert.Equal((AsOf, ExecutionReceipt.CurrentSchema, DateTimeZoneProviders.Tzdb.VersionId), (receipt.AsOf, receipt.SchemaVersion, receipt.ZoneVersion));
        Assert.Matches(@"^\d+\.\d+\.\d+", receipt.LibraryVersion);
        Assert.DoesNotContain("+", receipt.LibraryVersion);
        Assert.All(Hashes(receipt), hash => Assert.Matches("^[0-9a-f]{64}$", hash));
        Assert.StartsWith(receipt.LibraryVersion + ", 2026-04-03, result ", receipt.ToString());
    }

    [Fact]
    public void Receipt_UnderAnyOrderCultureAndThread_IsTheSame()
    {
        var expected = Receipt(Settle()).ToCanonicalText();
        foreach (var seed in Enumerable.Range(0, 50))
        {
            var random = new Random(seed);
            Assert.Equal(expected, Receipt(Settle(observations: Seen().OrderBy(_ => random.Next()), history: History.OrderBy(_ => random.Next()))).ToCanonicalText());
        }

        Func<NumberFormatInfo, object>[] habits =
        [
            n => n.NumberDecimalSeparator = ",", n => n.NegativeSign = "neg", n => n.NumberGroupSeparator = "'", n => n.NumberGroupSizes = [1], n => n.PercentSymbol = "pct",
        ];
        foreach (var habit in habits)
        {
            using var restored = new HostileCulture();
            habit(CultureInfo.CurrentCulture.NumberFormat);
            Assert.Equal(expected, Receipt(Settle()).ToCanonicalText());
        }

        var texts = new string[16];
        var threads = texts.Select((_, i) => new Thread(() => texts[i] = Receipt(Settle()).ToCanonicalText())).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        Assert.All(texts, text => Assert.Equal(expected, text));
    }

    // 2.50 is 2.5, and 100.00 is 100.
    [Fact]
    public void Receipt_DoesNotSeeZerosBehindANumber()
    {
        var zeros = Agreed.Scheme().With(CompensationRule.Malus(InTime, ConsequenceFunction.ByBand(Agreed.Bands(3.000m, (80.0m, 2.00m), (90m, 0.0m))), ConsequenceBasis.PercentOfCharge())).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10.00m)));

        Assert.Equal(Receipt(Settle()), Receipt(Settle(zeros, charge: Money.Euro(100.00m))));
    }

    public enum Changed
    {
        Scheme,
        Norm,
        Basis,
        Observations,
    }

    /// <summary>One change each, with the hash that it belongs to; the others that are inputs stay as they were.</summary>
    public static readonly (Changed Hash, string What, Func<SettlementProposal> Settle)[] Changes =
    [
        (Changed.Scheme, "a band", () => Settle(Agreed.Scheme().With(CompensationRule.Malus(InTime, ConsequenceFunction.ByBand(Agreed.Bands(4m, (80m, 2m), (90m, 0m))), ConsequenceBasis.PercentOfCharge())).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10))))),
        (Changed.Scheme, "a boundary", () => Settle(Agreed.Scheme().With(CompensationRule.Malus(InTime, ConsequenceFunction.ByBand(Agreed.Bands(3m, (81m, 2m), (90m, 0m))), ConsequenceBasis.PercentOfCharge())).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10))))),
        (Changed.Scheme, "another cap", () => Settle(Draft.CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(9)).OverLast(3)))),
        (Changed.Scheme, "cumulation", () => Settle(Draft.CumulatingUnder(Agreed.Clause("1")))),
        (Changed.Scheme, "netting", () => Settle(Draft.SetOff(Netting.Netted))),
        (Changed.Scheme, "earn-back", () => Settle(Draft.EarnedBackBy(new EarnBackRule(2, Percentage.Of(50), null)))),
        (Changed.Scheme, "a rounding", () => Settle(Draft.RoundedAt(OverlayStep.Sum, Rounding.HalfUp(3)))),
        (Changed.Scheme, "terms", () => Settle(Draft.SettledBy(new SettlementTerms(null, Period.FromDays(14), SettlementForm.Cash)))),
        (Changed.Scheme, "a clause", () => Settle(Agreed.Scheme().With(Rule.Under(Agreed.Clause("2"))).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10))))),
        (Changed.Scheme, "repetition", () => Settle(Agreed.Scheme().With(Rule.Repeating(new RepetitionRule(RepetitionCount.ConsecutivePeriods, 3, BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 1m)))).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10))))),
        (Changed.Norm, "a target", () => Settle(With(Norm(draft => draft.Requires(Target.AtLeast(91m), Agreed.Start))), norm: Norm(draft => draft.Requires(Target.AtLeast(91m), Agreed.Start)))),
        (Changed.Norm, "bedding-in", () => Settle(With(Norm(draft => draft.Requires(Target.AtLeast(90m), Agreed.Start).BeddingIn(Agreed.Start))), norm: Norm(draft => draft.Requires(Target.AtLeast(90m), Agreed.Start).BeddingIn(Agreed.Start)))),
        (Changed.Norm, "a policy", () => Settle(With(Norm(draft => draft.Requires(Target.AtLeast(90m), Agreed.Start).Counting(NormPolicy.Default.WithMinimumVolume(2)))), norm: Norm(draft => draft.Requires(Target.AtLeast(90m), Agreed.Start).Counting(NormPolicy.Default.WithMinimumVolume(2))))),
        (Changed.Basis, "the charge", () => Settle(charge: Money.Euro(100.01m))),
        (Changed.Basis, "the charge of the contract", () => Draft.Build().Settle(SettlementBasis.For(Agreed.March, Money.Euro(100), Agreed.Judge(Agreed.March, Seen(), InTime)).After(History).OfContract(Money.Euro(1)))),
        (Changed.Basis, "a malus of the past", () => Settle(history: [History[0], Agreed.Settled(Agreed.Month(2026, 2), 100m, ("in-time", VerdictKind.NotMet, 2.01m))])),
        (Changed.Basis, "a verdict of the past", () => Settle(history: [History[0], Agreed.Settled(Agreed.Month(2026, 2), 100m, ("in-time", VerdictKind.Met, 2m))])),
        (Changed.Basis, "no past", () => Settle(history: [])),
        (Changed.Observations, "one hit more", () => Settle(observations: Agreed.Events("in-time", Agreed.March, 9, 11))),
        (Changed.Observations, "another name for an event", () => Settle(observations: Agreed.Events("in-time", Agreed.March, 8, 11, "U"))),
        (Changed.Observations, "who measured", () => Settle(observations: Seen().Select(o => o.By(new PartyId("principal"))))),
        (Changed.Observations, "what it is about", () => Settle(observations: Seen().Select(o => o.About(new ObservationSubject(null, new LocationId("hall"), null))))),
        (Changed.Observations, "a moment", () => Settle(observations: [new Observation.Event(new ObservationId("T1"), InTime.Indicator.Id, new EventMoments(Agreed.March.Interval.Start, null, Agreed.March.Interval.Start.PlusTicks(1)), new Measured.Hit()), .. Seen().Skip(1)])),
        (Changed.Observations, "a dispute", () => Draft.Build().Settle(SettlementBasis.For(Agreed.March, Money.Euro(100),
            [Agreed.Judge(Agreed.March, Agreed.Events("in-time", Agreed.March, 9, 11), InTime)[0].Objected(new Objection(new ObservationId("T10"), new Measured.Hit(), new PersonId("s"), "Late key.")).Pending]).After(History))),
    ];

    public static readonly TheoryData<int> ChangeRows = new(Enumerable.Range(0, Changes.Length));

    [Theory]
    [MemberData(nameof(ChangeRows))]
    public void Change_OfAnInput_ChangesTheHashThatItBelongsTo(int row)
    {
        var (changed, what, settle) = Changes[row];
        var (before, after) = (Receipt(Settle()).Hashes, Receipt(settle()).Hashes);

        Expect.Equal(changed == Changed.Scheme, before.Scheme != after.Scheme, what);
        Expect.Equal(changed == Changed.Norm, !before.Norms.Equals(after.Norms), what);
        Expect.Equal(changed == Changed.Basis, before.Basis != after.Basis, what);
        Expect.Equal(changed == Changed.Observations, before.Observations != after.Observations, what);
    }

    // The result has a hash of its own: other inputs may come to the same, and then it is the same.
    [Fact]
    public void Result_HasAHashOfItsOwn()
    {
        Assert.Equal(Receipt(Settle()).Hashes.Result, Receipt(Settle(history: [])).Hashes.Result);
        Assert.NotEqual(Receipt(Settle()).Hashes.Result, Receipt(Settle(charge: Money.Euro(101))).Hashes.Result);
        Assert.NotEqual(Receipt(Settle()).ToCanonicalText(), Settle().ToReceipt(AsOf.PlusDays(1), DateTimeZoneProviders.Tzdb).ToCanonicalText());
    }

    // Text cannot pass for structure: a line feed in a name is written, not broken.
    [Fact]
    public void CanonicalText_EscapesLineFeeds() => Assert.Equal("a=1\\n b=2\\\\\n", new CanonicalText().Add("a", "1\n b=2\\").ToString());

    private static StateNorm Norm(Func<NormDraft, NormDraft> stated) => stated(NormDraft.For(InTime.Id, InTime.Indicator).Binds(Agreed.Parties).Judged(AssessmentSchedule.Monthly(Agreed.Start))).Build();

    private static CompensationDraft With(StateNorm norm) => Agreed.Scheme().With(CompensationRule.Malus(norm, Rule.Function, Rule.Basis)).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10)));

    private static IEnumerable<Observation> Seen() => Agreed.Events("in-time", Agreed.March, 8, 11);

    private static SettlementProposal Settle(CompensationDraft? draft = null, StateNorm? norm = null, Money? charge = null, IEnumerable<Observation>? observations = null, IEnumerable<SettledPeriod>? history = null) =>
        (draft ?? Draft).Build().Settle(SettlementBasis.For(Agreed.March, charge ?? Money.Euro(100), Agreed.Judge(Agreed.March, observations ?? Seen(), norm ?? InTime)).After(history ?? History));

    private static ExecutionReceipt Receipt(SettlementProposal proposal) => proposal.ToReceipt(AsOf, DateTimeZoneProviders.Tzdb);

    private static IEnumerable<string> Hashes(ExecutionReceipt receipt) => [receipt.Hashes.Scheme, receipt.Hashes.Basis, receipt.Hashes.Observations, receipt.Hashes.Result, .. receipt.Hashes.Norms.Select(n => n.Hash)];
}
