using System;

namespace Regie.Tests;

public class LawsTests
{
    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("1", 1)]
    [InlineData("100", 100)]
    public void Factor_IsWhatWasSaid(string? said, int factor) => Assert.Equal(factor, Laws.Factor(said));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.5")]
    [InlineData("many")]
    public void Factor_ThatIsNone_IsRefused(string said) => Assert.Throws<InvalidOperationException>(() => Laws.Factor(said));

    [Fact]
    public void Cases_AreNeverBelowTenThousand() => Assert.True(Laws.Cases >= 10_000);
}
