using System;
using Regie.Instruments;
using Regie.Language;

namespace Regie.Tests.Instruments;

public class EnforceabilityTests
{
    [Theory]
    [InlineData(InstrumentKind.Contract, BindingForce.Legal)]
    [InlineData(InstrumentKind.FrameworkAgreement, BindingForce.Legal)]
    [InlineData(InstrumentKind.CallOffAgreement, BindingForce.Legal)]
    [InlineData(InstrumentKind.Covenant, BindingForce.Administrative)]
    [InlineData(InstrumentKind.ServiceAgreement, BindingForce.Internal)]
    [InlineData(InstrumentKind.OperationalLevelAgreement, BindingForce.Internal)]
    public void DefaultFor_EachKind(InstrumentKind kind, BindingForce force)
    {
        var enforceability = Enforceability.DefaultFor(kind);
        Assert.Equal(force, enforceability.Force);
        Assert.Equal(force == BindingForce.Legal, enforceability.AllowsMoneyConsequences);
        Assert.StartsWith("standaard: ", enforceability.Motive.Dutch);
        Assert.StartsWith("default: ", enforceability.Motive.English);
        Assert.Equal(enforceability, Enforceability.DefaultFor(kind));
    }

    [Fact]
    public void DefaultFor_EveryDeclaredKind_Exists()
    {
        foreach (var kind in Enum.GetValues<InstrumentKind>())
            Assert.NotNull(Enforceability.DefaultFor(kind));
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => Enforceability.DefaultFor((InstrumentKind)(-1)));
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => Enforceability.DefaultFor((InstrumentKind)6));
    }

    [Theory]
    [InlineData(BindingForce.Legal, true)]
    [InlineData(BindingForce.Administrative, false)]
    [InlineData(BindingForce.Internal, false)]
    public void Judged_KeepsForceAndMotive(BindingForce force, bool money)
    {
        var judged = Enforceability.Judged(force, "  legal affairs, 3 March 2026: mutual obligations with damages ");
        Assert.Equal((force, money), (judged.Force, judged.AllowsMoneyConsequences));
        Assert.Equal(LocalizedText.Same("legal affairs, 3 March 2026: mutual obligations with damages"), judged.Motive);
    }

    [Fact]
    public void Judged_WithoutAMotive_IsRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("motive", () => Enforceability.Judged(BindingForce.Legal, null!));
        Expect.Argument<ArgumentException>("motive", () => Enforceability.Judged(BindingForce.Legal, ""));
        Expect.Argument<ArgumentException>("motive", () => Enforceability.Judged(BindingForce.Legal, " \t\n"));
        Expect.Argument<ArgumentOutOfRangeException>("force", () => Enforceability.Judged((BindingForce)3, "x"));
    }

    [Fact]
    public void WithinOneLegalPerson_NothingIsLegal()
    {
        var contract = Enforceability.DefaultFor(InstrumentKind.Contract).WithinOneLegalPerson();
        Assert.Equal((BindingForce.Internal, false), (contract.Force, contract.AllowsMoneyConsequences));
        Assert.Contains("één rechtspersoon", contract.Motive.Dutch);
        var covenant = Enforceability.DefaultFor(InstrumentKind.Covenant);
        Assert.Same(covenant, covenant.WithinOneLegalPerson());
        Assert.Equal(contract, contract.WithinOneLegalPerson());
    }
}
