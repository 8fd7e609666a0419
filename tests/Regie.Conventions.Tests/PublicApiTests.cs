using System.Collections.Generic;
using System.Linq;
using System.Runtime.Loader;
using PublicApiGenerator;
using Regie.Tests;

namespace Regie.Conventions;

/// <summary>What each package promises to its callers, for each target framework.</summary>
/// <remarks>
/// To accept a change: run this test, read the difference between <c>PublicApiTests.Snapshot_*.received.txt</c> and its verified file,
/// rename the received files to <c>.verified.txt</c>, and write a line in CHANGELOG.md for those who embed the package.
/// </remarks>
public class PublicApiTests
{
    public static IEnumerable<object[]> Builds => Library.All.Select(library => new object[] { library.Name, library.Framework });

    [Fact]
    public void Builds_AreThreePackagesForTwoFrameworks() => Assert.Equal(
        ["Regie.Abstractions net10.0", "Regie.Abstractions netstandard2.0", "Regie.Domain net10.0", "Regie.Domain netstandard2.0", "Regie.Reporting net10.0", "Regie.Reporting netstandard2.0"],
        Library.All.Select(library => $"{library.Name} {library.Framework}").Order());

    [Theory]
    [MemberData(nameof(Builds))]
    public void Snapshot(string package, string framework)
    {
        var library = Library.All.Single(l => l.Name == package && l.Framework == framework);
        // A context of its own, because the tests themselves run on the net10.0 build of the same assembly.
        var context = new AssemblyLoadContext($"{package} {framework}", isCollectible: true);
        try
        {
            var api = context.LoadFromAssemblyPath(library.Path).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] });
            Verified.Text(api, typeof(PublicApiTests), $"{package}.{framework}");
        }
        finally
        {
            context.Unload();
        }
    }

    [Fact]
    public void BothFrameworks_OfferTheSameTypes()
    {
        var offered = Library.All.ToLookup(library => library.Framework, library => library.PublicTypes.Select(type => type.FullName));
        Assert.Equal(Sorted(offered["net10.0"]), Sorted(offered["netstandard2.0"]));
    }

    private static IEnumerable<string> Sorted(IEnumerable<IEnumerable<string>> names) => names.SelectMany(n => n).Order();
}
