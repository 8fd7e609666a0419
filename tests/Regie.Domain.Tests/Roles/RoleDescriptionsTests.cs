using System;
using System.Linq;
using Regie.Language;
using Regie.Roles;

namespace Regie.Tests.Roles;

public class RoleDescriptionsTests
{
    [Theory]
    [InlineData(LanguageCode.Dutch, "nl")]
    [InlineData(LanguageCode.English, "en")]
    public void Default_IsThis(LanguageCode language, string variant) => Verified.Text(string.Join("\n\n", RoleDescriptions.Default.All.Select(d =>
        $"{d.Role.Label().In(language)}\n  {string.Join(", ", d.AnswersFor.Select(t => t.In(language)))}\n  {string.Join(", ", d.Decides.Select(t => t.In(language)))}\n  {string.Join(", ", d.Makes.Select(t => t.In(language)))}")), typeof(RoleDescriptionsTests), variant);

    [Fact]
    public void Default_DescribesEveryRoleOnce()
    {
        Assert.Equal(RegieRoles.All, RoleDescriptions.Default.All.Select(d => d.Role));
        Assert.All(RegieRoles.All, role => Assert.Equal(role, RoleDescriptions.Default.Of(role).Role));
        Expect.Argument<ArgumentOutOfRangeException>("role", () => RoleDescriptions.Default.Of((RegieRole)4));
    }

    [Fact]
    public void With_ReplacesOneRole()
    {
        LocalizedText[] some = [LocalizedText.Same("x")];
        var own = new RoleDescription(RegieRole.ContractManagement, some, some, some);
        var ours = RoleDescriptions.Default.With(own);
        Assert.Equal(own, ours.Of(RegieRole.ContractManagement));
        Assert.Equal(RoleDescriptions.Default.All.Where(d => d.Role != RegieRole.ContractManagement), ours.All.Where(d => d.Role != RegieRole.ContractManagement));
        Expect.Argument<ArgumentNullException>("description", () => ours.With(null!));
        Expect.Argument<ArgumentException>("answersFor", () => new RoleDescription(RegieRole.ContractManagement, [], some, some));
        Expect.Argument<ArgumentNullException>("decides", () => new RoleDescription(RegieRole.ContractManagement, some, [null!], some));
        Expect.Argument<ArgumentNullException>("makes", () => new RoleDescription(RegieRole.ContractManagement, some, some, null!));
        Expect.Argument<ArgumentOutOfRangeException>("role", () => new RoleDescription((RegieRole)4, some, some, some));
    }
}
