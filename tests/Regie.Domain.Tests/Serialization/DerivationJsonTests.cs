using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.Serialization;

namespace Regie.Tests.Serialization;

public sealed class DerivationJsonTests
{
    private const string Minimal = """{"format":"regie/derivation","version":1,"derivation":{"rule":"a.b","label":"x","value":{"kind":"ratio","value":"8/11"}}}""";

    private static readonly IDateTimeZoneProvider Zones = DateTimeZoneProviders.Tzdb;

    private static readonly Gen<LocalizedText> AnyText = Gen.OneOf(
        Gen.OneOf("", "niet gehaald", "\"quoted\" \\ /", "é € 😀 <b>&amp;</b>", "line\nbreak\t\u0001", "  spaces  ").Select(LocalizedText.Same),
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 0, 20], Gen.String[Gen.Char.AlphaNumeric, 0, 20]).Select(LocalizedText.Of));

    private static readonly Gen<Unit> AnyUnit = Gen.OneOf(Gen.OneOf(Unit.Percent, Unit.Count, Unit.Tickets), AnyText.Select(label => new Unit("m²", label)));

    private static readonly Gen<DerivedValue> AnyValue = Gen.OneOf<DerivedValue>(
        AnyText.Select(t => (DerivedValue)new DerivedValue.Statement(t)),
        Gen.Select(Foundations.Decimals, AnyUnit).Select((v, u) => (DerivedValue)new DerivedValue.Number(v, u)),
        Gen.Select(Foundations.Longs, Foundations.Positives, AnyUnit).Select((n, d, u) => (DerivedValue)new DerivedValue.Exact(ExactNumber.Quotient(n, d), u)),
        Gen.Select(Foundations.Longs, Foundations.Positives).Select((p, w) => (DerivedValue)new DerivedValue.Part(Ratio.Of(p, w))),
        Foundations.Decimals.Select(v => (DerivedValue)new DerivedValue.Share(Percentage.Of(v))),
        Gen.Select(Foundations.Decimals, Foundations.Currencies).Select((v, c) => (DerivedValue)new DerivedValue.Amount(Money.Of(v, c))),
        Gen.Long.Select(ns => (DerivedValue)new DerivedValue.Time(Duration.FromNanoseconds(ns))),
        Gen.Select(Gen.Long[0, 4_000_000_000_000_000_000], Gen.OneOf("Europe/Amsterdam", "UTC", "America/St_Johns")).Select((ns, zone) => (DerivedValue)new DerivedValue.Moment(NodaConstants.UnixEpoch.PlusNanoseconds(ns).InZone(Zones[zone]))),
        Gen.Int[-700_000, 2_000_000].Select(days => (DerivedValue)new DerivedValue.Date(new LocalDate(2026, 1, 1).PlusDays(days))));

    private static readonly Gen<Derivation> AnyDerivation = Gen.Recursive<Derivation>((depth, deeper) =>
        Gen.Select(AnyText, AnyValue, Gen.Select(AnyText, AnyValue).Array[0, 2], depth > 4 ? Gen.Const(Array.Empty<Derivation>()) : deeper.Array[0, 2], Gen.Bool).Select((label, value, inputs, steps, clause) =>
        {
            var step = inputs.Aggregate(new Derivation(new RuleId("rule.x"), label, value), (s, i) => s.WithInput(i.Item1, i.Item2)).WithSteps(steps);
            return clause ? step.WithClause(new ClauseReference("C-12 \"é\"", "art. 4.2")) : step;
        }));

    [Fact]
    public void WhatIsWritten_IsReadBack() => AnyDerivation.Sample(
        derivation =>
        {
            var json = DerivationJson.Write(derivation);
            var back = DerivationJson.Read(json, Zones);
            Assert.Equal(derivation, back);
            Assert.Equal(json, DerivationJson.Write(back));
            foreach (var language in new[] { LanguageCode.Dutch, LanguageCode.English })
                Assert.Equal(derivation.ToWorksheet(language), back.ToWorksheet(language));
        },
        iter: Laws.Times(2_000));

    [Fact]
    public void EachKindOfValue_HasItsForm()
    {
        var root = new Derivation(new RuleId("malus.month"), LocalizedText.Of("Malus over maart", "Malus for March"), new DerivedValue.Amount(Money.Euro(-250.10m))).WithClause(new ClauseReference("C-12", "art. 4.2"))
            .WithInput(LocalizedText.Of("norm", "norm"), new DerivedValue.Share(Percentage.Of(95m)))
            .WithStep(Step("exact", new DerivedValue.Exact(ExactNumber.Quotient(800, 11), Unit.Percent)).WithStep(Step("ratio", new DerivedValue.Part(Ratio.Of(8, 11)))))
            .WithStep(Step("number", new DerivedValue.Number(12.50m, Unit.Tickets)))
            .WithStep(Step("statement", new DerivedValue.Statement(LocalizedText.Of("niet gehaald", "not met"))))
            .WithStep(Step("duration", new DerivedValue.Time(Duration.FromMinutes(1575))))
            .WithStep(Step("moment", new DerivedValue.Moment(Instant.FromUtc(2026, 10, 25, 0, 30).InZone(Zones["Europe/Amsterdam"]))))
            .WithStep(Step("date", new DerivedValue.Date(new LocalDate(2026, 7, 1))));
        Verified.Text(DerivationJson.Write(root), typeof(DerivationJsonTests), extension: "json");
        Assert.Equal(root, DerivationJson.Read(DerivationJson.Write(root), Zones));
    }

    [Fact]
    public void MembersMayComeInAnyOrder()
    {
        var turned = """{"derivation":{"value":{"value":"8/11","kind":"ratio"},"label":{"en":"x","nl":"x"},"rule":"a.b","steps":[],"inputs":[]},"version":1,"format":"regie/derivation"}""";
        Assert.Equal(DerivationJson.Read(Minimal, Zones), DerivationJson.Read(turned, Zones));
    }

    [Theory]
    [InlineData("\"rule\":\"a.b\"", "\"rule\":\"a b\"", "REG-JSN-010", "$.derivation.rule", "no rule id")]
    [InlineData("\"rule\":\"a.b\",", "", "REG-JSN-008", "$.derivation.rule", "a rule left out")]
    [InlineData("\"rule\":\"a.b\"", "\"rule\":7", "REG-JSN-009", "$.derivation.rule", "a number for a string")]
    [InlineData("\"rule\":\"a.b\"", "\"rule\":\"a.b\",\"rule\":\"a.c\"", "REG-JSN-007", "$.derivation.rule", "twice")]
    [InlineData("\"label\":\"x\",", "", "REG-JSN-008", "$.derivation.label", "a label left out")]
    [InlineData("\"label\":\"x\"", "\"label\":{\"nl\":\"x\"}", "REG-JSN-008", "$.derivation.label.en", "one language left out")]
    [InlineData("\"label\":\"x\"", "\"label\":{\"nl\":\"x\",\"en\":\"x\",\"de\":\"x\"}", "REG-JSN-006", "$.derivation.label.de", "another language")]
    [InlineData("\"label\":\"x\"", "\"label\":[]", "REG-JSN-009", "$.derivation.label", "a list for a text")]
    [InlineData("\"label\":\"x\"", "\"label\":\"\\ud800\"", "REG-JSN-012", "$.derivation.label", "half of a surrogate pair")]
    [InlineData("\"kind\":\"ratio\",", "", "REG-JSN-008", "$.derivation.value.kind", "no kind")]
    [InlineData("\"kind\":\"ratio\"", "\"kind\":\"Regie.Explanation.DerivedValue+Part\"", "REG-JSN-010", "$.derivation.value.kind", "a type name is no kind")]
    [InlineData("\"kind\":\"ratio\"", "\"$type\":\"ratio\",\"kind\":\"ratio\"", "REG-JSN-006", "$.derivation.value.$type", "another discriminator")]
    [InlineData("\"8/11\"", "\"8/0\"", "REG-JSN-010", "$.derivation.value.value", "no ratio")]
    [InlineData("\"8/11\"", "0.72", "REG-JSN-009", "$.derivation.value.value", "a floating-point number")]
    [InlineData("\"8/11\"", "\"8/11\",\"unit\":{\"code\":\"x\",\"label\":\"x\"}", "REG-JSN-006", "$.derivation.value.unit", "a ratio has no unit")]
    [InlineData("\"8/11\"", "\"8/11\",\"zone\":\"UTC\"", "REG-JSN-006", "$.derivation.value.zone", "nor a zone")]
    [InlineData("\"ratio\",\"value\":\"8/11\"", "\"exact\",\"value\":\"8/11\"", "REG-JSN-008", "$.derivation.value.unit", "a number has a unit")]
    [InlineData("\"ratio\",\"value\":\"8/11\"", "\"number\",\"value\":\"8/11\",\"unit\":{\"code\":\"x\",\"label\":\"x\"}", "REG-JSN-010", "$.derivation.value.value", "no decimal equals it")]
    [InlineData("\"ratio\",\"value\":\"8/11\"", "\"exact\",\"value\":\"8/-11\",\"unit\":{\"code\":\"x\",\"label\":\"x\"}", "REG-JSN-010", "$.derivation.value.value", "no exact number")]
    [InlineData("\"ratio\",\"value\":\"8/11\"", "\"exact\",\"value\":\"8\",\"unit\":{\"code\":\"a b\",\"label\":\"x\"}", "REG-JSN-010", "$.derivation.value.unit.code", "a code with a space")]
    [InlineData("\"ratio\",\"value\":\"8/11\"", "\"percentage\",\"value\":\"95\"", "REG-JSN-010", "$.derivation.value.value", "no percent sign")]
    [InlineData("\"ratio\",\"value\":\"8/11\"", "\"amount\",\"value\":\"250 EUR\"", "REG-JSN-010", "$.derivation.value.value", "no amount")]
    [InlineData("\"ratio\",\"value\":\"8/11\"", "\"duration\",\"value\":\"PT2H\"", "REG-JSN-010", "$.derivation.value.value", "no duration")]
    [InlineData("\"ratio\",\"value\":\"8/11\"", "\"moment\",\"value\":\"2026-03-16T08:00:00\",\"zone\":\"UTC\"", "REG-JSN-010", "$.derivation.value.value", "not in UTC")]
    [InlineData("\"ratio\",\"value\":\"8/11\"", "\"moment\",\"value\":\"2026-03-16T08:00:00Z\",\"zone\":\"Europe/Atlantis\"", "REG-JSN-010", "$.derivation.value.zone", "an unknown zone")]
    [InlineData("\"ratio\",\"value\":\"8/11\"", "\"date\",\"value\":\"2026-02-30\"", "REG-JSN-010", "$.derivation.value.value", "no date")]
    [InlineData("\"ratio\",\"value\":\"8/11\"", "\"statement\",\"value\":5", "REG-JSN-009", "$.derivation.value.value", "no text")]
    [InlineData("\"8/11\"}", "\"8/11\"},\"clause\":{\"document\":\"C-12\",\"clause\":\" \"}", "REG-JSN-010", "$.derivation.clause.clause", "an empty clause")]
    [InlineData("\"8/11\"}", "\"8/11\"},\"clause\":\"C-12\"", "REG-JSN-009", "$.derivation.clause", "a clause as one string")]
    [InlineData("\"8/11\"}", "\"8/11\"},\"steps\":[{}]", "REG-JSN-008", "$.derivation.steps[0].rule", "an empty step")]
    [InlineData("\"8/11\"}", "\"8/11\"},\"steps\":[null]", "REG-JSN-009", "$.derivation.steps[0]", "no step")]
    [InlineData("\"8/11\"}", "\"8/11\"},\"inputs\":[{\"label\":\"x\"}]", "REG-JSN-008", "$.derivation.inputs[0].value", "an input without a value")]
    [InlineData("\"8/11\"}", "\"8/11\"},\"inputs\":{}", "REG-JSN-009", "$.derivation.inputs", "no list")]
    [InlineData("\"8/11\"}", "\"8/11\"},\"more\":1", "REG-JSN-006", "$.derivation.more", "an unknown member")]
    [InlineData("\"version\":1", "\"version\":2", "REG-JSN-005", "$.version", "another version")]
    [InlineData("\"version\":1", "\"version\":1.0", "REG-JSN-005", "$.version", "not written as 1")]
    [InlineData("regie/derivation", "regie/service-calendar", "REG-JSN-004", "$.format", "another format")]
    [InlineData("\"format\":\"regie/derivation\",", "", "REG-JSN-008", "$.format", "no format")]
    public void AnotherShape_IsFoundWithItsPath(string part, string by, string code, string path, string why)
    {
        Assert.Contains(part, Minimal, StringComparison.Ordinal);
        var index = Minimal.IndexOf(part, StringComparison.Ordinal);
        var findings = Expect.Throws<RegieValidationException>(() => DerivationJson.Read(Minimal[..index] + by + Minimal[(index + part.Length)..], Zones), why).Findings;
        Assert.Contains((code, path), findings.Select(f => (f.Code.Value, f.Values.SingleOrDefault(v => v.Name == "path")?.Value)));
    }

    [Fact]
    public void EverythingIsReportedAtOnce()
    {
        var broken = """{"format":"regie/derivation","version":1,"derivation":{"rule":"","value":{"kind":"date","value":"x"},"steps":[{"rule":"a","label":"x","value":{"kind":"x","value":"x"}},5]}}""";
        Assert.Equal(["$.derivation.rule", "$.derivation.label", "$.derivation.value.value", "$.derivation.steps[0].value.kind", "$.derivation.steps[1]"],
            Assert.Throws<RegieValidationException>(() => DerivationJson.Read(broken, Zones)).Findings.Select(f => f.Values.Single(v => v.Name == "path").Value));
    }

    [Fact]
    public void Depth_IsLimited_InBothDirections()
    {
        // Below the document each step takes two levels, and what lies in the last one at most five.
        Derivation Nested(int steps) => Enumerable.Range(0, steps).Aggregate(Step("leaf", new DerivedValue.Number(1, Unit.Count)).WithInput(LocalizedText.Same("x"), new DerivedValue.Number(1, Unit.Count)), (inner, _) => Step("n", new DerivedValue.Number(1, Unit.Count)).WithStep(inner));
        var deepest = Enumerable.Range(1, 200).TakeWhile(steps => Record.Exception(() => DerivationJson.Write(Nested(steps))) is null).Last();

        Assert.Equal(60, deepest);
        Assert.Equal(Nested(deepest), DerivationJson.Read(DerivationJson.Write(Nested(deepest)), Zones));
        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => DerivationJson.Write(Nested(deepest + 1))).Findings);
        Assert.Equal((SerializationFindings.DocumentMustNotBeTooDeep, "128"), (finding.Code, finding.Values.Single(v => v.Name == "limit").Value));
        var hostile = "{\"derivation\":" + new string('[', 100_000) + new string(']', 100_000) + "}";
        Assert.Equal(SerializationFindings.DocumentMustNotBeTooDeep, Assert.Single(Assert.Throws<RegieValidationException>(() => DerivationJson.Read(hostile, Zones)).Findings).Code);
    }

    [Fact]
    public void Size_IsLimited_InBothDirections()
    {
        var large = Step("large", new DerivedValue.Statement(LocalizedText.Same(new string('x', 1024 * 1024))));
        Assert.Equal(SerializationFindings.DocumentMustNotBeTooLarge, Assert.Single(Assert.Throws<RegieValidationException>(() => DerivationJson.Write(large)).Findings).Code);
        Assert.Equal(SerializationFindings.DocumentMustNotBeTooLarge, Assert.Single(Assert.Throws<RegieValidationException>(() => DerivationJson.Read(Minimal + new string(' ', 1024 * 1024), Zones)).Findings).Code);
        Assert.Equal(SerializationFindings.DocumentMustBeJson, Assert.Single(Assert.Throws<RegieValidationException>(() => DerivationJson.Read(Minimal[..^1], Zones)).Findings).Code);
    }

    [Fact]
    public void WhatNoDocumentCanCarry_IsRefusedWithItsPath()
    {
        var step = Step("root", new DerivedValue.Number(1, Unit.Count)).WithStep(new Derivation(new RuleId("a"), LocalizedText.Of("x", "\ud800"), new DerivedValue.Number(1, Unit.Count)));
        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => DerivationJson.Write(step)).Findings);
        Assert.Equal((SerializationFindings.TextMustBeUnicode, "$.derivation.steps[0].label.en"), (finding.Code, finding.Values.Single(v => v.Name == "path").Value));
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("derivation", () => DerivationJson.Write(null!));
        Expect.Argument<ArgumentNullException>("json", () => DerivationJson.Read(null!, Zones));
        Expect.Argument<ArgumentNullException>("zones", () => DerivationJson.Read(Minimal, null!));
    }

    private static Derivation Step(string rule, DerivedValue value) => new(new RuleId(rule), LocalizedText.Same(rule), value);
}
