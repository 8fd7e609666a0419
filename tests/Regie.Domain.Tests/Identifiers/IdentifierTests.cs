using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Regie.Identifiers;

namespace Regie.Tests.Identifiers;

public class IdentifierTests
{
    private delegate bool TryParse<T>(string? text, out T? id);

    private static readonly (string Kind, Func<string, Identifier> New, Func<string, Identifier> Parse, Func<string?, Identifier?> TryParse)[] Kinds =
    [
        Kind("activity", t => new ActivityId(t), ActivityId.Parse, ActivityId.TryParse),
        Kind("agreement", t => new AgreementId(t), AgreementId.Parse, AgreementId.TryParse),
        Kind("assignment", t => new AssignmentId(t), AssignmentId.Parse, AssignmentId.TryParse),
        Kind("breach", t => new BreachId(t), BreachId.Parse, BreachId.TryParse),
        Kind("calendar", t => new CalendarId(t), CalendarId.Parse, CalendarId.TryParse),
        Kind("catalog item", t => new CatalogItemId(t), CatalogItemId.Parse, CatalogItemId.TryParse),
        Kind("commitment", t => new CommitmentId(t), CommitmentId.Parse, CommitmentId.TryParse),
        Kind("demand", t => new DemandId(t), DemandId.Parse, DemandId.TryParse),
        Kind("holiday calendar", t => new HolidayCalendarId(t), HolidayCalendarId.Parse, HolidayCalendarId.TryParse),
        Kind("index series", t => new IndexSeriesId(t), IndexSeriesId.Parse, IndexSeriesId.TryParse),
        Kind("indicator", t => new IndicatorId(t), IndicatorId.Parse, IndicatorId.TryParse),
        Kind("legal person", t => new LegalPersonId(t), LegalPersonId.Parse, LegalPersonId.TryParse),
        Kind("location", t => new LocationId(t), LocationId.Parse, LocationId.TryParse),
        Kind("mandate", t => new MandateId(t), MandateId.Parse, MandateId.TryParse),
        Kind("need", t => new NeedId(t), NeedId.Parse, NeedId.TryParse),
        Kind("norm", t => new NormId(t), NormId.Parse, NormId.TryParse),
        Kind("points account", t => new PointsAccountId(t), PointsAccountId.Parse, PointsAccountId.TryParse),
        Kind("production unit", t => new ProductionUnitId(t), ProductionUnitId.Parse, ProductionUnitId.TryParse),
        Kind("observation", t => new ObservationId(t), ObservationId.Parse, ObservationId.TryParse),
        Kind("obligation", t => new ObligationId(t), ObligationId.Parse, ObligationId.TryParse),
        Kind("party", t => new PartyId(t), PartyId.Parse, PartyId.TryParse),
        Kind("person", t => new PersonId(t), PersonId.Parse, PersonId.TryParse),
        Kind("policy rule", t => new PolicyRuleId(t), PolicyRuleId.Parse, PolicyRuleId.TryParse),
        Kind("priority", t => new PriorityId(t), PriorityId.Parse, PriorityId.TryParse),
        Kind("promise", t => new PromiseId(t), PromiseId.Parse, PromiseId.TryParse),
        Kind("proposal", t => new ProposalId(t), ProposalId.Parse, ProposalId.TryParse),
        Kind("relationship", t => new RelationshipId(t), RelationshipId.Parse, RelationshipId.TryParse),
        Kind("service", t => new ServiceId(t), ServiceId.Parse, ServiceId.TryParse),
        Kind("signal", t => new SignalId(t), SignalId.Parse, SignalId.TryParse),
        Kind("ticket", t => new TicketId(t), TicketId.Parse, TicketId.TryParse),
        Kind("work domain", t => new WorkDomainId(t), WorkDomainId.Parse, WorkDomainId.TryParse),
        Kind("source", t => new SourceId(t), SourceId.Parse, SourceId.TryParse),
    ];

    private static readonly Gen<string> WellFormed = Gen.Char['!', '\u036F'].Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)).Array[1, 200].Select(c => new string(c));

    [Fact]
    public void EveryKind_IsTriedHere() =>
        Assert.Equal(
            typeof(Identifier).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Identifier))).Select(t => t.Name).OrderBy(n => n, StringComparer.Ordinal),
            Kinds.Select(k => k.New("x").GetType().Name).OrderBy(n => n, StringComparer.Ordinal));

    [Fact]
    public void Parse_OfWhatIsPrinted_IsTheSameIdentifier() =>
        Gen.Select(WellFormed, Gen.OneOf(Kinds)).Sample((text, kind) =>
        {
            var id = kind.New(text);
            Assert.Equal((text, text), (id.Value, id.ToString()));
            Assert.Equal(id, kind.Parse(id.ToString()));
            Assert.Equal(id, kind.TryParse(id.ToString()));
            Assert.Equal(id.GetHashCode(), kind.Parse(text).GetHashCode());
        }, iter: Laws.Cases);

    [Fact]
    public void Order_IsOrdinal() =>
        Gen.Select(WellFormed, WellFormed).Sample((a, b) =>
        {
            Assert.Equal(Math.Sign(string.CompareOrdinal(a, b)), Math.Sign(new PartyId(a).CompareTo(new PartyId(b))));
            Assert.Equal(string.Equals(a, b, StringComparison.Ordinal), new PartyId(a) == new PartyId(b));
        }, iter: Laws.Cases);

    [Theory]
    [InlineData("a", "A", "case counts")]
    [InlineData("é", "e\u0301", "composed and decomposed are two texts")]
    [InlineData("C-1", "C-01", "a number is not read")]
    [InlineData("ss", "ß", "no folding")]
    public void Texts_AreNotInterpreted(string one, string other, string why) =>
        Expect.Equal(false, new PartyId(one) == new PartyId(other), why);

    [Fact]
    public void DifferentKinds_AreNeverEqual()
    {
        var all = Kinds.Select(k => k.New("C-12")).ToArray();
        foreach (var one in all)
            Assert.Equal(one, Assert.Single(all, other => other.Equals(one)));
        Assert.Equal(all.Length, new HashSet<Identifier>(all).Count);
        Assert.Equal(all.Length, new SortedSet<Identifier>(all).Count);
    }

    [Fact]
    public void CompareTo_Null_ComesAfter() => Assert.True(new PartyId("a").CompareTo(null) > 0);

    [Theory]
    [InlineData("", "at least one character", "empty")]
    [InlineData(" ", "white space at its ends", "blank")]
    [InlineData(" C-12", "white space at its ends", "space in front")]
    [InlineData("C-12 ", "white space at its ends", "space behind")]
    [InlineData("C-12\u00A0", "white space at its ends", "a no-break space, as spreadsheets give")]
    [InlineData("\u2003C-12", "white space at its ends", "an em space")]
    [InlineData("C-12\n", "white space at its ends", "a line end, as files give")]
    [InlineData("C\t12", "control characters", "a tab within")]
    [InlineData("C\r\n12", "control characters", "a line break within, which would forge a log line")]
    [InlineData("C\012", "control characters", "a null character within")]
    [InlineData("C\u007F12", "U+007F", "delete")]
    [InlineData("C\u009B12", "U+009B", "an escape of terminals")]
    public void MalformedTexts_AreRefused_ByEveryKind(string text, string reason, string why) => Refused(text, reason, why);

    // Not in the table above: an attribute cannot hold such a text either.
    [Fact]
    public void HalvesOfSurrogatePairs_AreRefused_ByEveryKind()
    {
        Refused("C\uD83D12", "U+D83D", "half a character, which no JSON carries");
        Refused("C-12\uD83D", "U+D83D", "half a character at the end");
        Refused("\uDE00C-12", "U+DE00", "the other half in front");
        Refused("C\uDE00\uD83D12", "U+DE00", "both halves, the wrong way round");
    }

    [Fact]
    public void Length_IsAtMost200()
    {
        foreach (var kind in Kinds)
        {
            Assert.Equal(200, kind.New(new string('x', 200)).Value.Length);
            Assert.Contains("at most 200 characters; this one has 201", Expect.Throws<ArgumentException>(() => kind.New(new string('x', 201)), kind.Kind).Message);
        }
    }

    [Theory]
    [InlineData("a b", "a space within")]
    [InlineData("<script>", "markup is text")]
    [InlineData("'; drop table", "SQL is text")]
    [InlineData("😀", "a character outside the basic plane")]
    [InlineData("合同-12", "another script")]
    [InlineData("../../etc", "a path is text")]
    [InlineData("{\"a\":1}", "JSON is text")]
    public void AnyOtherText_IsKeptVerbatim(string text, string why) => Expect.Equal(text, AgreementId.Parse(text).Value, why);

    [Fact]
    public void Null_IsRefusedByName_ByEveryKind()
    {
        foreach (var kind in Kinds)
        {
            Expect.Argument<ArgumentNullException>("value", () => kind.New(null!));
            Expect.Argument<ArgumentNullException>("text", () => kind.Parse(null!));
            Assert.Null(kind.TryParse(null));
        }
    }

    private static void Refused(string text, string reason, string why)
    {
        foreach (var kind in Kinds)
        {
            var constructed = Expect.Throws<ArgumentException>(() => kind.New(text), why);
            Assert.Equal("value", constructed.ParamName);
            Assert.Contains(reason, constructed.Message);
            var parsed = Expect.Throws<FormatException>(() => kind.Parse(text), why);
            Assert.Contains($"is no {kind.Kind} id", parsed.Message);
            Assert.Contains(reason, parsed.Message);
            Assert.Null(kind.TryParse(text));
        }
    }

    private static (string, Func<string, Identifier>, Func<string, Identifier>, Func<string?, Identifier?>) Kind<T>(string kind, Func<string, T> create, Func<string, T> parse, TryParse<T> tryParse) where T : Identifier =>
        (kind, create, parse, text => tryParse(text, out var id) == (id is not null) ? id : throw new InvalidOperationException("TryParse and its result disagree."));
}
