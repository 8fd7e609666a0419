using System;
using CsCheck;

namespace Regie.Tests;

public class FindingCodeTests
{
    [Fact]
    public void Parse_OfWhatIsPrinted_IsTheSameCode() =>
        Gen.Select(Gen.Char['A', 'Z'].Array[3], Gen.Int[0, 999]).Sample((room, number) =>
        {
            var text = $"REG-{new string(room)}-{number:000}";
            Assert.Equal((text, text), (FindingCode.Parse(text).Value, FindingCode.Parse(text).ToString()));
            Assert.Equal(FindingCode.Parse(text), FindingCode.Parse(text));
        }, iter: Laws.Cases);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("REG-FIN-01", "two digits")]
    [InlineData("REG-FIN-0001", "four digits")]
    [InlineData("REG-FI-0001", "two letters, the right length")]
    [InlineData("reg-FIN-001", "lower case prefix")]
    [InlineData("REG-fin-001", "lower case room")]
    [InlineData("REG-F1N-001", "a digit in the room")]
    [InlineData("REG-FIN-00A", "a letter in the number")]
    [InlineData("REG_FIN_001", "other separators")]
    [InlineData("ABC-FIN-001", "another prefix")]
    [InlineData(" REG-FIN-01", "a space, the right length")]
    [InlineData("REG-FIN-01 ", "a space, the right length")]
    [InlineData("REG-FIN-00\n", "a line end, the right length")]
    [InlineData("REG-FÍN-001", "a letter outside A to Z")]
    [InlineData("REG-FIN-٠٠١", "digits outside 0 to 9")]
    public void Parse_OfAnotherShape_IsRefused(string text, string why)
    {
        Assert.Contains("is no finding code", Expect.Throws<FormatException>(() => FindingCode.Parse(text), why).Message);
        Assert.False(FindingCode.TryParse(text, out var code), why);
        Assert.Null(code);
    }

    [Fact]
    public void Null_IsRefused()
    {
        Expect.Argument<ArgumentNullException>("text", () => FindingCode.Parse(null!));
        Assert.False(FindingCode.TryParse(null, out _));
    }

    [Fact]
    public void Order_IsOrdinal()
    {
        Assert.True(FindingCode.Parse("REG-AGR-999").CompareTo(FindingCode.Parse("REG-FIN-001")) < 0);
        Assert.Equal(0, FindingCode.Parse("REG-FIN-001").CompareTo(FindingCode.Parse("REG-FIN-001")));
        Assert.True(FindingCode.Parse("REG-FIN-001").CompareTo(null) > 0);
    }
}
