using System;
using System.Linq;
using Regie.Parties;

namespace Regie.Tests.Parties;

public class ActorRoleLabelsTests
{
    [Theory]
    [InlineData(ActorRole.CustomerManagement, "klantmanagement", "customer management")]
    [InlineData(ActorRole.PolicyInnovationAndAdvice, "beleid, innovatie en advies", "policy, innovation and advice")]
    [InlineData(ActorRole.ContractManagement, "contractmanagement", "contract management")]
    [InlineData(ActorRole.PerformanceManagement, "prestatiemanagement", "performance management")]
    [InlineData(ActorRole.ServiceDesk, "servicedesk", "service desk")]
    [InlineData(ActorRole.Supplier, "leverancier", "supplier")]
    [InlineData(ActorRole.Customer, "klant", "customer")]
    [InlineData(ActorRole.Host, "omringende toepassing", "host application")]
    public void Label_OfEachRole(ActorRole role, string dutch, string english) =>
        Assert.Equal((dutch, english), (role.Label().Dutch, role.Label().English));

    [Fact]
    public void Label_OfEveryDeclaredRole_IsItsOwn()
    {
        var roles = Enum.GetValues<ActorRole>();
        Assert.Equal(roles.Length, roles.Select(r => r.Label().Dutch).Distinct().Count());
        Assert.Equal(roles.Length, roles.Select(r => r.Label().English).Distinct().Count());
        Expect.Argument<ArgumentOutOfRangeException>("role", () => ((ActorRole)(-1)).Label());
        Expect.Argument<ArgumentOutOfRangeException>("role", () => ((ActorRole)roles.Length).Label());
    }
}
