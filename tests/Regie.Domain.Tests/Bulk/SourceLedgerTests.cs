using System;
using System.Linq;
using CsCheck;
using Regie.Bulk;
using Regie.Identifiers;

namespace Regie.Tests.Bulk;

public class SourceLedgerTests
{
    private static readonly Gen<TallyPart> Parts = Gen.Select(Gen.OneOf("a", "b"), Gen.Long[0, 2], Gen.Int[0, 2], Gen.Long[0, 1])
        .Select((source, sequence, revision, content) => new TallyPart(new SourceId(source), sequence, revision, [0], [Tally.Of(content, 1)]));

    private static readonly Gen<SourceLedger> Ledgers = Parts.Array[0, 8].Select(parts => parts.Aggregate(SourceLedger.Empty, (ledger, part) => ledger.With(part)));

    [Fact]
    public void Merge_IsAssociativeCommutativeAndIdempotentWithAnIdentity() => Gen.Select(Ledgers, Ledgers, Ledgers).Sample((a, b, c) =>
    {
        Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
        Assert.Equal(a.Merge(b), b.Merge(a));
        Assert.Equal(a, a.Merge(a));
        Assert.Equal(a, a.Merge(SourceLedger.Empty));
        Assert.Equal(a, SourceLedger.Empty.Merge(a));
    }, iter: Laws.Cases);

    [Fact]
    public void With_PartsInAnyOrderAndTwice_GivesTheSameTable() => Gen.Select(Rows.Some, Gen.Int[1, 5], Gen.Int).Sample((rows, count, seed) =>
    {
        var order = new Random(seed);
        var parts = rows.Split(count).Select((part, i) => part.Part("s", i, 0)).ToList();
        var ledger = parts.Concat(parts.Where(_ => order.Next(2) == 0)).OrderBy(_ => order.Next()).Aggregate(SourceLedger.Empty, (all, part) => all.With(part));

        Assert.Empty(ledger.Validate());
        Assert.True(rows.Table().HoldsSameAs(ledger.ToTable(Rows.GroupCount, Rows.Months)));
    }, iter: Laws.Times(1000));

    [Fact]
    public void With_ACorrection_ReplacesInsteadOfAdding() => Gen.Select(Rows.Some, Rows.Some).Sample((wrong, right) =>
    {
        var (first, corrected) = (wrong.Part("s", 3, 0), right.Part("s", 3, 1));

        Assert.True(right.Table().HoldsSameAs(SourceLedger.Empty.With(first).With(corrected).ToTable(Rows.GroupCount, Rows.Months)));
        Assert.Equal(SourceLedger.Empty.With(corrected), SourceLedger.Empty.With(corrected).With(first));
    }, iter: Laws.Times(500));

    [Fact]
    public void Validate_TwoContentsUnderOneRevision_IsAFindingUntilTheSourceDecides()
    {
        var (one, other, later) = (Part(0, 1), Part(0, 2), Part(1, 2));
        var conflict = SourceLedger.Empty.With(one).With(other);

        var finding = Assert.Single(conflict.Validate());
        Assert.Equal(BulkFindings.PartMustHaveOneContent, finding.Code);
        Assert.Contains("Of part 7 of source fmis-west, 2 different contents arrived under revision 0", finding.Message.English, StringComparison.Ordinal);
        Assert.Throws<RegieValidationException>(() => conflict.ToTable(1, Rows.Months));
        Assert.Empty(conflict.With(later).Validate());
        Assert.Equal(2, conflict.With(later).ToTable(1, Rows.Months).Of(0, 0).AmountSum);
    }

    [Fact]
    public void ToTable_ACellThatIsNot_IsRefused()
    {
        var ledger = SourceLedger.Empty.With(new TallyPart(new SourceId("fmis-west"), 7, 0, [4], [Tally.Of(1, 1)]));

        var refused = Assert.Throws<RegieValidationException>(() => ledger.ToTable(1, Rows.Months));

        Assert.Equal(BulkFindings.CellMustExist, Assert.Single(refused.Findings).Code);
        Assert.Contains("cell 4", refused.Findings[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void ContentHash_IsOfTheContentAlone()
    {
        Assert.Equal(Part(0, 1).ContentHash, Part(1, 1).ContentHash);
        Assert.NotEqual(Part(0, 1).ContentHash, Part(0, 2).ContentHash);
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", new TallyPart(new SourceId("s"), 0, 0, [], []).ContentHash);
        Assert.Equal("fmis-west/7 (revision 1)", Part(1, 1).ToString());
    }

    [Fact]
    public void Part_ThatCannotBe_IsRefused()
    {
        var source = new SourceId("s");
        Expect.Argument<ArgumentNullException>("source", () => new TallyPart(null!, 0, 0, [], []));
        Expect.Argument<ArgumentNullException>("cells", () => new TallyPart(source, 0, 0, null!, []));
        Expect.Argument<ArgumentNullException>("tallies", () => new TallyPart(source, 0, 0, [], null!));
        Expect.Argument<ArgumentOutOfRangeException>("sequence", () => new TallyPart(source, -1, 0, [], []));
        Expect.Argument<ArgumentOutOfRangeException>("revision", () => new TallyPart(source, 0, -1, [], []));
        Expect.Argument<ArgumentException>("tallies", () => new TallyPart(source, 0, 0, [1], []));
        Expect.Argument<ArgumentException>("cells", () => new TallyPart(source, 0, 0, [1, 1], [Tally.Of(1, 1), Tally.Of(1, 1)]));
        Expect.Argument<ArgumentException>("cells", () => new TallyPart(source, 0, 0, [-1], [Tally.Of(1, 1)]));
        Expect.Argument<ArgumentException>("tallies", () => new TallyPart(source, 0, 0, [1], [Tally.None]));
        Expect.Argument<ArgumentNullException>("part", () => SourceLedger.Empty.With(null!));
        Expect.Argument<ArgumentNullException>("other", () => SourceLedger.Empty.Merge(null!));
    }

    private static TallyPart Part(int revision, long content) => new(new SourceId("fmis-west"), 7, revision, [0], [Tally.Of(content, 1)]);
}
