using System;
using System.Linq;
using Regie.Identifiers;
using Regie.Parties;
using Regie.Relationships;
using Regie.Roles;

namespace Regie.Tests.Roles;

public class RegieRolesTests
{
    [Theory]
    [InlineData(RegieRole.CustomerManagement, "klantmanagement", "customer management")]
    [InlineData(RegieRole.PolicyInnovationAndAdvice, "beleid, innovatie en advies", "policy, innovation and advice")]
    [InlineData(RegieRole.ContractManagement, "contractmanagement", "contract management")]
    [InlineData(RegieRole.PerformanceManagement, "prestatiemanagement", "performance management")]
    public void Label_OfEachRole(RegieRole role, string dutch, string english) => Assert.Equal((dutch, english), (role.Label().Dutch, role.Label().English));

    [Theory]
    [InlineData("klantmanagement", RegieRole.CustomerManagement)]
    [InlineData("beleid, innovatie en advies", RegieRole.PolicyInnovationAndAdvice)]
    [InlineData("beleidsmanagement", RegieRole.PolicyInnovationAndAdvice)]
    [InlineData("Contractmanagement", RegieRole.ContractManagement)]
    [InlineData("prestatiemanagement", RegieRole.PerformanceManagement)]
    [InlineData(" BEHEERSMANAGEMENT ", RegieRole.PerformanceManagement)]
    [InlineData("service level management", RegieRole.PerformanceManagement)]
    public void Parse_AnyName(string text, RegieRole role) => Assert.Equal(role, RegieRoles.Parse(text));

    [Fact]
    public void Parse_EveryNameThatIsPrinted()
    {
        var names = RegieRoles.All.SelectMany(role => role.Names().SelectMany(n => new[] { n.Dutch, n.English }), (role, name) => (role, name)).ToList();
        Assert.Equal(12, names.Count);
        Assert.Equal(12, names.Select(n => n.name).Distinct().Count());
        Assert.All(names, n => Assert.Equal(n.role, RegieRoles.Parse(n.name)));
        Assert.Equal(["prestatiemanagement", "beheersmanagement"], RegieRole.PerformanceManagement.Names().Select(n => n.Dutch));
    }

    [Fact]
    public void Parse_OfWhatIsNoRole_NamesThoseThatExist()
    {
        var thrown = Expect.Throws<FormatException>(() => RegieRoles.Parse("servicedesk"), "production is no regie role");
        Assert.Contains("klantmanagement; customer management;", thrown.Message);
        Assert.Contains("beheersmanagement", thrown.Message);
        Assert.False(RegieRoles.TryParse(null, out _));
        Assert.False(RegieRoles.TryParse("", out _));
        Expect.Argument<ArgumentNullException>("text", () => RegieRoles.Parse(null!));
    }

    [Fact]
    public void Conversions_GoBothWays()
    {
        Assert.Equal(Enum.GetValues<RegieRole>(), RegieRoles.All);
        Assert.All(RegieRoles.All, role => Assert.Equal(role, role.ToActorRole().ToRegieRole()));
        Assert.Equal(RegieRoles.All.Select(r => r.ToActorRole()), Enum.GetValues<ActorRole>().Where(a => a.ToRegieRole() is not null));
        Expect.Argument<ArgumentOutOfRangeException>("role", () => ((RegieRole)4).ToActorRole());
        Expect.Argument<ArgumentOutOfRangeException>("role", () => ((ActorRole)8).ToRegieRole());
    }

    [Theory]
    [InlineData(RegieRole.CustomerManagement, Orientation.Customer)]
    [InlineData(RegieRole.PolicyInnovationAndAdvice, Orientation.Customer)]
    [InlineData(RegieRole.ContractManagement, Orientation.Supplier)]
    [InlineData(RegieRole.PerformanceManagement, Orientation.Supplier)]
    public void Orientation_FollowsFromTheRole(RegieRole role, Orientation orientation) => Assert.Equal(orientation, role.Orientation());

    [Fact]
    public void Orientation_IsStoredNowhere() => Assert.DoesNotContain(
        typeof(RegieRole).Assembly.GetTypes().Concat(typeof(PartyId).Assembly.GetTypes()).SelectMany(t => t.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public)),
        field => (Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType) == typeof(Orientation) && !field.DeclaringType!.IsEnum);

    [Fact]
    public void Orientations_HaveLabels()
    {
        Assert.Equal(("klantoriëntatie", "customer orientation"), (Orientation.Customer.Label().Dutch, Orientation.Customer.Label().English));
        Assert.Equal(("leveranciersoriëntatie", "supplier orientation"), (Orientation.Supplier.Label().Dutch, Orientation.Supplier.Label().English));
        Expect.Argument<ArgumentOutOfRangeException>("orientation", () => ((Orientation)2).Label());
        Expect.Argument<ArgumentOutOfRangeException>("role", () => ((RegieRole)4).Orientation());
        Expect.Argument<ArgumentNullException>("steering", () => ((RelationshipSide)null!).Orientation());
    }
}
