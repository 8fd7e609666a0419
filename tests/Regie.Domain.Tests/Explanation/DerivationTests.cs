using System;
using System.Collections.Generic;
using NodaTime;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Tests.Explanation;

public class DerivationTests
{
    private static readonly RuleId Rule = new("malus.step");
    private static readonly LocalizedText Label = LocalizedText.Of("Malus", "Malus");
    private static readonly DerivedValue Value = new DerivedValue.Amount(Money.Euro(250m));

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Worksheet_ShowsTheWholeTree(LanguageCode language) =>
        Verified.Text(MalusOfJune().ToWorksheet(language), typeof(DerivationTests), language.ToString());

    [Theory]
    [InlineData(LanguageCode.Dutch, "Malus over juni: € -250,125 (C-12, art. 4.2). Op tijd: 8 van 11 (norm: 95 %; reactietijd: 26 u 15 min; SLA 2026, art. 3.1); meldingen: 11 meldingen; laatste melding: 25 oktober 2026 02:30 (UTC+02:00). Oordeel: niet gehaald. Te verrekenen op: woensdag 1 juli 2026.")]
    [InlineData(LanguageCode.English, "Malus for June: EUR -250.125 (C-12, art. 4.2). In time: 8 of 11 (norm: 95%; response time: 26 h 15 min; SLA 2026, art. 3.1); tickets: 11 tickets; last ticket: 25 October 2026 02:30 (UTC+02:00). Verdict: not met. To settle on: Wednesday 1 July 2026.")]
    public void Paragraph_SaysTheFigure_AndWhatItRestsOn(LanguageCode language, string expected) => Assert.Equal(expected, MalusOfJune().ToParagraph(language));

    [Fact]
    public void Paragraph_LeavesWhatLiesDeeperToTheWorksheet_AndKeepsAbbreviations()
    {
        Derivation Step(string label) => new(Rule, LocalizedText.Same(label), new DerivedValue.Number(1m, Unit.Count));
        var deep = Step("A").WithStep(Step("B").WithStep(Step("P2").WithStep(Step("Deeper"))).WithStep(Step("Counted")).WithStep(Step("C")));
        Assert.Equal("A: 1. B: 1; P2: 1; counted: 1; C: 1.", deep.ToParagraph(LanguageCode.English));
        Assert.Equal("A: 1.", Step("A").ToParagraph(LanguageCode.Dutch));
    }

    [Fact]
    public void OneStep_IsOneLine()
    {
        var step = new Derivation(Rule, Label, Value);
        Assert.Equal("Malus: € 250,00", step.ToLine(LanguageCode.Dutch));
        Assert.Equal("Malus: € 250,00", step.ToWorksheet(LanguageCode.Dutch));
        Assert.Equal("Malus: EUR 250.00", step.ToString());
    }

    [Fact]
    public void With_LeavesTheOriginalAsItWas()
    {
        var step = new Derivation(Rule, Label, Value);
        var child = new Derivation(new RuleId("malus.part"), Label, Value);
        var copy = new Derivation(Rule, Label, Value);
        var changed = step.WithClause(new ClauseReference("C-12", "art. 4.2")).WithInput(Label, Value).WithStep(child).WithSteps([child, child]);
        Assert.Equal(copy, step);
        Assert.Equal((null, 0, 0), (step.Clause, step.Inputs.Count, step.Steps.Count));
        Assert.Equal((new ClauseReference("C-12", "art. 4.2"), 1, 3), (changed.Clause, changed.Inputs.Count, changed.Steps.Count));
        Assert.Equal((Rule, Label, Value), (changed.Rule, changed.Label, changed.Value));
        Assert.NotEqual(step, changed);
    }

    [Fact]
    public void WithSteps_CopiesTheSequence()
    {
        var child = new Derivation(Rule, Label, Value);
        var steps = new List<Derivation> { child };
        var parent = new Derivation(Rule, Label, Value).WithSteps(steps);
        steps.Add(child);
        Assert.Single(parent.Steps);
    }

    [Fact]
    public void Trees_AreEqualByContent()
    {
        Assert.Equal(MalusOfJune(), MalusOfJune());
        Assert.Equal(MalusOfJune().GetHashCode(), MalusOfJune().GetHashCode());
        Assert.NotEqual(MalusOfJune(), MalusOfJune().WithInput(Label, Value));
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        var step = new Derivation(Rule, Label, Value);
        Expect.Argument<ArgumentNullException>("rule", () => _ = new Derivation(null!, Label, Value));
        Expect.Argument<ArgumentNullException>("label", () => _ = new Derivation(Rule, null!, Value));
        Expect.Argument<ArgumentNullException>("value", () => _ = new Derivation(Rule, Label, null!));
        Expect.Argument<ArgumentNullException>("clause", () => step.WithClause(null!));
        Expect.Argument<ArgumentNullException>("label", () => step.WithInput(null!, Value));
        Expect.Argument<ArgumentNullException>("value", () => step.WithInput(Label, null!));
        Expect.Argument<ArgumentNullException>("step", () => step.WithStep(null!));
        Expect.Argument<ArgumentNullException>("steps", () => step.WithSteps(null!));
        Expect.Argument<ArgumentException>("steps", () => step.WithSteps([step, null!]));
        Expect.Argument<ArgumentNullException>("derivation", () => DerivationText.ToLine(null!, LanguageCode.Dutch));
        Expect.Argument<ArgumentNullException>("derivation", () => DerivationText.ToWorksheet(null!, LanguageCode.Dutch));
        Expect.Argument<ArgumentNullException>("derivation", () => DerivationText.ToParagraph(null!, LanguageCode.Dutch));
    }

    private static Derivation MalusOfJune()
    {
        var score = new Derivation(new RuleId("score.ratio"), LocalizedText.Of("Op tijd", "In time"), new DerivedValue.Part(Ratio.Of(8, 11)))
            .WithInput(LocalizedText.Of("norm", "norm"), new DerivedValue.Share(Percentage.Of(95m)))
            .WithInput(LocalizedText.Of("reactietijd", "response time"), new DerivedValue.Time(Duration.FromMinutes(1575)))
            .WithClause(new ClauseReference("SLA 2026", "art. 3.1"))
            .WithStep(new Derivation(new RuleId("score.count"), LocalizedText.Of("Meldingen", "Tickets"), new DerivedValue.Number(11m, Unit.Tickets)))
            .WithStep(new Derivation(new RuleId("score.last"), LocalizedText.Of("Laatste melding", "Last ticket"), new DerivedValue.Moment(Instant.FromUtc(2026, 10, 25, 0, 30).InZone(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]))));
        return new Derivation(new RuleId("malus.month"), LocalizedText.Of("Malus over juni", "Malus for June"), new DerivedValue.Amount(Money.Euro(-250.125m)))
            .WithClause(new ClauseReference("C-12", "art. 4.2"))
            .WithSteps(
            [
                score,
                new Derivation(new RuleId("malus.verdict"), LocalizedText.Of("Oordeel", "Verdict"), new DerivedValue.Statement(LocalizedText.Of("niet gehaald", "not met"))),
                new Derivation(new RuleId("malus.due"), LocalizedText.Of("Te verrekenen op", "To settle on"), new DerivedValue.Date(new LocalDate(2026, 7, 1))),
            ]);
    }

    // A reader must not take a line from data for a step of ours, nor read a figure turned round.
    [Theory]
    [InlineData("a\nb", "a b", "a line feed")]
    [InlineData("a\r\nb", "a b", "one break of two characters")]
    [InlineData("a\r\rb", "a  b", "two breaks")]
    [InlineData("a\tb", "a b", "a tab")]
    [InlineData("a\u0085b\u2028c\u2029d\u000Be", "a b c d e", "the other breaks that there are")]
    [InlineData("\u202E001 RUE", "\\u202E001 RUE", "right to left")]
    [InlineData("a\u200Fb\u2066c\u061Cd", "a\\u200Fb\\u2066c\\u061Cd", "marks and isolates")]
    [InlineData("a\0b\u001B[31m", "a\\u0000b\\u001B[31m", "control characters")]
    [InlineData("caf\u00E9 \uD83D\uDE00", "caf\u00E9 \uD83D\uDE00", "letters and a whole pair stay")]
    public void TextFromData_StaysOnItsLine(string data, string expected, string why)
    {
        var text = LocalizedText.Same(data);
        var child = new Derivation(Rule, text, new DerivedValue.Statement(text)).WithInput(text, new DerivedValue.Statement(text));
        var derivation = new Derivation(Rule, text, new DerivedValue.Statement(text)).WithStep(child);
        Expect.Equal($"{expected}: {expected}", derivation.ToLine(LanguageCode.Dutch), why);
        Expect.Equal($"{expected}: {expected}\n  {expected}: {expected} ({expected}: {expected})", derivation.ToWorksheet(LanguageCode.Dutch), why);
        Expect.Equal($"{expected}: {expected}. {expected}: {expected} ({expected}: {expected}).", derivation.ToParagraph(LanguageCode.English), why);
        Expect.Equal($"{expected}: {expected}", derivation.ToString(), why);
        Expect.Equal($"{expected}: {expected}", child.Inputs[0].ToString(), why);
        Assert.Equal(derivation, Regie.Serialization.DerivationJson.Read(Regie.Serialization.DerivationJson.Write(derivation), DateTimeZoneProviders.Tzdb));
    }

    [Fact]
    public void HalfAPair_IsWrittenAsItsCode()
    {
        Assert.Equal("a\\uD83D: EUR 250.00", new Derivation(Rule, LocalizedText.Same("a\uD83D"), Value).ToLine(LanguageCode.English));
        Assert.Equal("\\uDE00a: EUR 250.00", new Derivation(Rule, LocalizedText.Same("\uDE00a"), Value).ToLine(LanguageCode.English));
    }
}
