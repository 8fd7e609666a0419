using System;
using System.Linq;
using Regie.Documents;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Tests.Documents;

public class DocumentTests
{
    private static readonly Column Words = new("Norm", Alignment.Left);
    private static readonly Column Numbers = new("Aantal", Alignment.Right);
    private static readonly Block Text = new Block.Paragraph("a");

    public static TheoryData<string, Action<string>> Parts => new()
    {
        { "title", text => _ = new Document(text, LanguageCode.Dutch, []) },
        { "title", text => _ = new Block.Section(text, []) },
        { "text", text => _ = new Block.Paragraph(text) },
        { "caption", text => _ = new Block.Table(text, [Words], []) },
        { "summary", text => _ = new Block.Details(text, []) },
        { "header", text => _ = new Column(text, Alignment.Left) },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void ATextThatSaysNothing_IsRefused(string name, Action<string> state)
    {
        Assert.Equal(name, Assert.Throws<ArgumentNullException>(() => state(null!)).ParamName);
        foreach (var empty in new[] { "", " ", "\n\t", "\u00A0" })
            Assert.Equal(name, Assert.Throws<ArgumentException>(() => state(empty)).ParamName);
    }

    [Fact]
    public void ANullInAList_IsRefused()
    {
        Assert.Equal("blocks", Assert.Throws<ArgumentException>(() => new Document("a", LanguageCode.Dutch, [Text, null!])).ParamName);
        Assert.Equal("blocks", Assert.Throws<ArgumentException>(() => new Block.Section("a", [null!])).ParamName);
        Assert.Equal("blocks", Assert.Throws<ArgumentException>(() => new Block.Details("a", [null!])).ParamName);
        Assert.Equal("columns", Assert.Throws<ArgumentException>(() => new Block.Table("a", [Words, null!], [])).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentException>(() => new Block.Table("a", [Words], [null!])).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentException>(() => new Block.Table("a", [Words], [[null!]])).ParamName);
    }

    [Fact]
    public void AListThatIsNull_IsRefused()
    {
        Assert.Equal("blocks", Assert.Throws<ArgumentNullException>(() => new Document("a", LanguageCode.Dutch, null!)).ParamName);
        Assert.Equal("blocks", Assert.Throws<ArgumentNullException>(() => new Block.Section("a", null!)).ParamName);
        Assert.Equal("columns", Assert.Throws<ArgumentNullException>(() => new Block.Table("a", null!, [])).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentNullException>(() => new Block.Table("a", [Words], null!)).ParamName);
        Assert.Equal("derivation", Assert.Throws<ArgumentNullException>(() => new Block.Worksheet(null!)).ParamName);
    }

    [Fact]
    public void UndeclaredChoices_AreRefused()
    {
        Assert.Equal("language", Assert.Throws<ArgumentOutOfRangeException>(() => new Document("a", (LanguageCode)7, [])).ParamName);
        Assert.Equal("alignment", Assert.Throws<ArgumentOutOfRangeException>(() => new Column("a", (Alignment)7)).ParamName);
    }

    [Fact]
    public void Table_WithoutColumns_IsRefused() =>
        Assert.Equal("columns", Assert.Throws<ArgumentException>(() => new Block.Table("a", [], [])).ParamName);

    [Fact]
    public void Table_WithUnevenRows_ListsThemAll()
    {
        var refusal = Assert.Throws<RegieValidationException>(() => new Block.Table("Normen", [Words, Numbers], [["a", "1"], ["b"], [], ["c", "2", "3"]]));

        Assert.Equal([("2", "1"), ("3", "0"), ("4", "3")], refusal.Findings.Select(f => (Value(f, "row"), Value(f, "cells"))));
        Assert.All(refusal.Findings, finding => Assert.Equal((DocumentFindings.RowMustHaveOneCellPerColumn, "2"), (finding.Code, Value(finding, "columns"))));
        Assert.Equal("Rij 2 van de tabel “Normen” heeft 1 cel bij 2 kolommen. Geef elke rij één cel per kolom; een lege cel mag.", refusal.Findings[0].Message.Dutch);
    }

    [Fact]
    public void Table_MayHaveNoRows_AndEmptyCells() =>
        Assert.Equal(["", ""], new Block.Table("a", [Words, Numbers], [["", ""]]).Rows.Single());

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(9, true)]
    public void Sections_NestAtMostFiveDeep_InDetailsToo(int levels, bool refused)
    {
        foreach (var inDetails in new[] { false, true })
        {
            ValueList<Block> blocks = [Text];
            foreach (var level in Enumerable.Range(1, levels).Reverse())
                blocks = inDetails ? [new Block.Details("d", [new Block.Section($"level {level}", blocks)])] : [new Block.Section($"level {level}", blocks)];

            var exception = Record.Exception(() => new Document("a", LanguageCode.English, blocks));

            if (refused)
                Assert.Equal("level 6", Value(Assert.Single(Assert.IsType<RegieValidationException>(exception).Findings), "section"));
            else
                Assert.Null(exception);
        }
    }

    [Fact]
    public void Sections_ThatStandTooDeep_AreAllListed()
    {
        Block deep = new Block.Section("5", [new Block.Section("one", []), new Block.Section("other", [])]);
        foreach (var level in new[] { "4", "3", "2", "1" })
            deep = new Block.Section(level, [deep]);

        var refusal = Assert.Throws<RegieValidationException>(() => new Document("a", LanguageCode.Dutch, [deep]));

        Assert.Equal(["one", "other"], refusal.Findings.Select(f => Value(f, "section")));
        Assert.All(refusal.Findings, f => Assert.Equal(DocumentFindings.SectionsMustNestAtMostFiveDeep, f.Code));
    }

    [Fact]
    public void Documents_OfTheSameParts_AreEqual()
    {
        Document Make(string cell) => new("a", LanguageCode.Dutch, [new Block.Section("b", [new Block.Table("c", [Words], [[cell]]), new Block.Worksheet(Step)])]);

        Assert.Equal(Make("x"), Make("x"));
        Assert.Equal(Make("x").GetHashCode(), Make("x").GetHashCode());
        Assert.NotEqual(Make("x"), Make("y"));
    }

    [Fact]
    public void Parts_SayWhatTheyAre() => Assert.Equal(
        ["Document", "Section", "Paragraph", "Table", "Details", "Norm", "Step: 3"],
        new object[]
        {
            new Document("Document", LanguageCode.Dutch, []), new Block.Section("Section", []), new Block.Paragraph("Paragraph"), new Block.Table("Table", [Words], []),
            new Block.Details("Details", []), Words, new Block.Worksheet(Step),
        }.Select(part => part.ToString()));

    private static Derivation Step { get; } = new(new RuleId("test.step"), LocalizedText.Of("Stap", "Step"), new DerivedValue.Statement(LocalizedText.Same("3")));

    private static string Value(Finding finding, string name) => finding.Values.Single(value => value.Name == name).Value;
}
