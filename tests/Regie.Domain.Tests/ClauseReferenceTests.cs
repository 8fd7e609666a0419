using System;

namespace Regie.Tests;

public class ClauseReferenceTests
{
    [Fact]
    public void DocumentAndClause_AreTrimmed()
    {
        var clause = new ClauseReference(" C-12 ", "\tart. 4.2\n");
        Assert.Equal(("C-12", "art. 4.2", "C-12, art. 4.2"), (clause.Document, clause.Clause, clause.ToString()));
        Assert.Equal(new ClauseReference("C-12", "art. 4.2"), clause);
        Assert.NotEqual(new ClauseReference("C-12", "Art. 4.2"), clause);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \t\r\n\u00A0", "blank")]
    public void EmptyParts_AreRefusedByName(string text, string why)
    {
        Expect.Equal("document", Expect.Throws<ArgumentException>(() => _ = new ClauseReference(text, "art. 1"), why).ParamName, why);
        Expect.Equal("clause", Expect.Throws<ArgumentException>(() => _ = new ClauseReference("C-12", text), why).ParamName, why);
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("document", () => _ = new ClauseReference(null!, "art. 1"));
        Expect.Argument<ArgumentNullException>("clause", () => _ = new ClauseReference("C-12", null!));
    }
}
