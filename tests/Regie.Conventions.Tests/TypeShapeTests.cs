using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace Regie.Conventions;

/// <summary>What kind of types callers meet: closed, immutable, and named for what they are.</summary>
public class TypeShapeTests
{
    [Fact]
    public void PublicTypes_AreClosed() => Rule.Holds("A public type is sealed, static, an enum, an interface, a readonly struct, or abstract with constructors that only its own assembly can call.",
        from type in PublicTypes
        where !type.IsEnum && !type.IsInterface
        let open = type.IsValueType ? !Has(type, "IsReadOnlyAttribute") : !type.IsSealed && !IsClosedChoice(type)
        where open
        select new Breach(type.FullName, type.IsValueType ? "is a struct that is not readonly" : "can be derived from by anyone"),
        new Exemption("Regie.Specification`1", "hosts derive their own questions from it"),
        new Exemption("Regie.Norms.Aggregation", "the set of named aggregations is open: hosts derive their own"));

    [Fact]
    public void PublicTypes_HaveNoSetters() => Rule.Holds("A property of a public type is set by a constructor or an initializer.",
        from type in PublicTypes
        from property in type.Properties
        where Signatures.IsVisible(property.SetMethod) && property.SetMethod.ReturnType is not RequiredModifierType { ModifierType.Name: "IsExternalInit" }
        select new Breach($"{type.FullName}.{property.Name}", "has a setter"));

    [Fact]
    public void PublicTypes_HaveNoRequiredMembers() => Rule.Holds("Hosts on C# 7.3 cannot create a type with required members.",
        from type in PublicTypes
        where Has(type, "RequiredMemberAttribute")
        select new Breach(type.FullName, "has required members"));

    [Fact]
    public void PublicTypes_HaveNoPublicFields() => Rule.Holds("A public type shows its state through properties.",
        from type in PublicTypes
        where !type.IsEnum
        from field in type.Fields
        where (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsLiteral
        select new Breach($"{type.FullName}.{field.Name}", "is a public field"));

    [Fact]
    public void PublicTypes_KeepTheirState() => Rule.Holds("The fields of a public type are readonly.",
        from type in PublicTypes
        where !type.IsEnum
        from field in type.Fields
        where !field.IsStatic && !field.IsInitOnly
        select new Breach($"{type.FullName}.{field.Name}", "can be written again"),
        new Exemption("Regie.Specification`1._compiled", "caches what follows from the criteria; two threads write the same"),
        new Exemption("Regie.SpecificationBuilder`1._criteria", "collects criteria while a specification is constructed, and refuses after that"),
        new Exemption("Regie.SpecificationBuilder`1._read", "remembers that construction is over"));

    [Fact]
    public void StaticState_IsNowhere() => Rule.Holds("No type, public or not, has static state that changes.",
        from type in Library.All.SelectMany(library => library.Types)
        from field in type.Fields
        where field.IsStatic && !field.IsInitOnly && !field.IsLiteral && !IsUnspeakable(type) && !IsUnspeakable(field)
        select new Breach($"{type.FullName}.{field.Name}", "is static and can be written again"));

    [Fact]
    public void PublicTypes_HaveSpeakingNames() => Rule.Holds("A name says what a thing is: no Manager, Helper, Util, Common or Base.",
        from type in PublicTypes
        let name = type.Name.Split('`')[0]
        where new[] { "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common", "Base" }.Any(name.EndsWith)
        select new Breach(type.FullName, "says how, not what"));

    [Fact]
    public void PublicTypes_HaveANameOfTheirOwn() => Rule.Holds("One word, one meaning: two namespaces do not use one name.",
        from same in Library.Newest.SelectMany(library => library.PublicTypes).Where(type => !type.IsNested).GroupBy(type => type.Name)
        where same.Count() > 1
        select new Breach(same.Key, "is declared by " + string.Join(" and ", same.Select(type => type.Namespace).Order())));

    private static IEnumerable<TypeDefinition> PublicTypes => Library.All.SelectMany(library => library.PublicTypes);

    // The copy constructor that the compiler gives to an open record is protected; it needs another instance first.
    private static bool IsClosedChoice(TypeDefinition type) => type.IsAbstract
        && type.Methods.Where(m => m.IsConstructor && !m.IsStatic && !Signatures.IsGenerated(m)).All(m => !Signatures.IsVisible(m));

    private static bool Has(TypeDefinition type, string attribute) => type.CustomAttributes.Any(a => a.AttributeType.Name == attribute);

    private static bool IsUnspeakable(MemberReference member) => member.Name.Contains('<') && !member.Name.EndsWith("k__BackingField", System.StringComparison.Ordinal);
}
