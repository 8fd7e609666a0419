using System;
using System.Linq;
using CsCheck;
using Regie.Identifiers;
using Regie.Language;
using Regie.Relationships;

namespace Regie.Tests.Relationships;

public class WorkScopeTests
{
    // One of each that no scope names stands for all the work that a limited scope leaves out.
    private static readonly string[] Named = ["a", "b"];
    private static readonly (string Domain, string Service, string Location)[] AllWork =
        [.. from d in Named.Append("other") from s in Named.Append("other") from l in Named.Append("other") select (d, s, l)];

    private static readonly Gen<string[]> Some = Gen.OneOf([], ["a"], ["b"], new[] { "b", "a" });

    private static readonly Gen<(WorkScope Scope, string[] Domains, string[] Services, string[] Locations)> Scopes = Gen.Select(Some, Some, Some).Select((d, s, l) =>
        (WorkScope.Everything.In([.. d.Select(x => new WorkDomainId(x))]).For([.. s.Select(x => new ServiceId(x))]).At([.. l.Select(x => new LocationId(x))]), d, s, l));

    [Fact]
    public void IsWithinAndOverlaps_AgreeWithAListOfAllWork() =>
        Gen.Select(Scopes, Scopes).Sample((a, b) =>
        {
            bool Reaches((WorkScope, string[] D, string[] S, string[] L) scope, (string D, string S, string L) work) =>
                (scope.D.Length == 0 || scope.D.Contains(work.D)) && (scope.S.Length == 0 || scope.S.Contains(work.S)) && (scope.L.Length == 0 || scope.L.Contains(work.L));
            Assert.Equal(AllWork.Where(w => Reaches(a, w)).All(w => Reaches(b, w)), a.Scope.IsWithin(b.Scope));
            Assert.Equal(AllWork.Any(w => Reaches(a, w) && Reaches(b, w)), a.Scope.Overlaps(b.Scope));
            Assert.True(a.Scope.IsWithin(a.Scope));
        }, iter: Laws.Cases);

    [Fact]
    public void Scopes_ThatReachTheSame_AreEqual() => Assert.Equal(
        WorkScope.Everything.In(new WorkDomainId("a"), new WorkDomainId("b")),
        WorkScope.Everything.In(new WorkDomainId("b"), new WorkDomainId("a"), new WorkDomainId("b")));

    [Fact]
    public void AServiceWithoutItsDomain_ReachesBeyondADomain() =>
        Assert.False(WorkScope.Everything.For(new ServiceId("windows")).IsWithin(West.CleaningWork));

    [Fact]
    public void Texts_NameWhatIsReached()
    {
        Assert.Equal(("alle werk", "all work"), (WorkScope.Everything.ToText(LanguageCode.Dutch), WorkScope.Everything.ToString()));
        var scope = West.WindowWork.At(new LocationId("north"), new LocationId("east"));
        Assert.Equal("cleaning, dienst windows, te east + north", scope.ToText(LanguageCode.Dutch));
        Assert.Equal("cleaning, service windows, at east + north", scope.ToString());
    }

    [Fact]
    public void Nulls_AreRefused()
    {
        Expect.Argument<ArgumentNullException>("domains", () => WorkScope.Everything.In(null!));
        Expect.Argument<ArgumentNullException>("domains", () => WorkScope.Everything.In([null!]));
        Expect.Argument<ArgumentNullException>("services", () => WorkScope.Everything.For([null!]));
        Expect.Argument<ArgumentNullException>("locations", () => WorkScope.Everything.At([null!]));
        Expect.Argument<ArgumentNullException>("other", () => WorkScope.Everything.IsWithin(null!));
        Expect.Argument<ArgumentNullException>("other", () => WorkScope.Everything.Overlaps(null!));
    }
}
