using System;

namespace Regie.Tests;

public class LawsTests
{
    [Theory]
    [InlineData(null, "true", 10_000, "every day")]
    [InlineData("", null, 10_000, "as if it were not there")]
    [InlineData("1", "true", 10_000, "once")]
    [InlineData("100", "true", 1_000_000, "a million cases at night")]
    [InlineData("1/100", null, 100, "a part, for mutation testing")]
    [InlineData("1/100000", null, 1, "at least one")]
    public void Times_IsEveryDayTimesTheFactor(string? factor, string? ci, int cases, string why) => Expect.Equal(cases, Laws.Times(10_000, factor, ci), why);

    [Theory]
    [InlineData("0", null, "none is no number of cases")]
    [InlineData("-1", null, "nor are fewer")]
    [InlineData("0.5", null, "a part is written with a stroke")]
    [InlineData("1/0", null, "not a part")]
    [InlineData("2/3", null, "parts are of one")]
    [InlineData("many", null, "not a number")]
    [InlineData("1/100", "true", "CI tries all cases")]
    public void Times_WithAFactorThatIsNone_IsRefused(string factor, string? ci, string why) => Expect.Throws<InvalidOperationException>(() => Laws.Times(10_000, factor, ci), why);
}
