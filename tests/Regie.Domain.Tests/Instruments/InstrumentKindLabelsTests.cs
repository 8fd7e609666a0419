using System;
using System.Linq;
using Regie.Instruments;

namespace Regie.Tests.Instruments;

public class InstrumentKindLabelsTests
{
    [Theory]
    [InlineData(InstrumentKind.Contract, "contract", "contract")]
    [InlineData(InstrumentKind.FrameworkAgreement, "raamovereenkomst", "framework agreement")]
    [InlineData(InstrumentKind.CallOffAgreement, "nadere overeenkomst", "call-off agreement")]
    [InlineData(InstrumentKind.Covenant, "convenant", "covenant")]
    [InlineData(InstrumentKind.ServiceAgreement, "dienstverleningsafspraak", "service agreement")]
    [InlineData(InstrumentKind.OperationalLevelAgreement, "operational level agreement", "operational level agreement")]
    public void Label_OfEachKind(InstrumentKind kind, string dutch, string english) =>
        Assert.Equal((dutch, english), (kind.Label().Dutch, kind.Label().English));

    [Fact]
    public void Label_OfEveryDeclaredKind_IsItsOwn()
    {
        var kinds = Enum.GetValues<InstrumentKind>();
        Assert.Equal(kinds.Length, kinds.Select(k => k.Label().Dutch).Distinct().Count());
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => ((InstrumentKind)kinds.Length).Label());
    }
}
