using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace Regie.Conventions;

/// <summary>What a caller of a type sees and a source declares: no accessors beside their properties, nothing that the compiler adds to a record.</summary>
internal static class Signatures
{
    /// <summary>Public and protected methods, operators and constructors.</summary>
    public static IEnumerable<MethodDefinition> CallsOf(TypeDefinition type) => type.Methods.Where(method =>
        IsVisible(method) && !IsGenerated(method) && !method.IsGetter && !method.IsSetter && !method.IsAddOn && !method.IsRemoveOn && type.BaseType?.FullName != "System.MulticastDelegate");

    /// <summary>Public and protected properties.</summary>
    public static IEnumerable<PropertyDefinition> PropertiesOf(TypeDefinition type) =>
        type.Properties.Where(property => !IsGenerated(property) && (IsVisible(property.GetMethod) || IsVisible(property.SetMethod)));

    /// <summary>Every type named in what a caller sees, type arguments included, with the member that names it.</summary>
    public static IEnumerable<(string Member, TypeReference Type, bool IsParams)> Of(TypeDefinition type) =>
        Declarations(type).SelectMany(d => Parts(d.Type).Select(part => (d.Member, part, d.IsParams && ReferenceEquals(part, d.Type))));

    /// <summary><c>Money.Allocate</c>, or <c>Finding</c> for a constructor.</summary>
    public static string Name(TypeDefinition type, MethodDefinition method) => method.IsConstructor ? Library.ShortName(type) : $"{Library.ShortName(type)}.{method.Name}";

    public static bool IsVisible(MethodDefinition? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    public static bool IsGenerated(ICustomAttributeProvider member) => member.CustomAttributes.Any(a => a.AttributeType.Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute");

    public static bool IsExtension(MethodDefinition method) => method.CustomAttributes.Any(a => a.AttributeType.Name == "ExtensionAttribute");

    /// <summary>The type and all that it is composed of: type arguments, elements of arrays.</summary>
    public static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
        ArrayType array => Parts(array.ElementType).Prepend(array),
        TypeSpecification other => Parts(other.ElementType),
        _ => [type],
    };

    private static IEnumerable<(string Member, TypeReference Type, bool IsParams)> Declarations(TypeDefinition type)
    {
        var name = Library.ShortName(type);
        if (type.BaseType is { } inherited)
            yield return (name, inherited, false);
        foreach (var implemented in type.Interfaces)
            yield return (name, implemented.InterfaceType, false);
        foreach (var constraint in type.GenericParameters.SelectMany(g => g.Constraints))
            yield return (name, constraint.ConstraintType, false);
        foreach (var field in type.Fields.Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly))
            yield return ($"{name}.{field.Name}", field.FieldType, false);
        foreach (var property in PropertiesOf(type))
        {
            yield return ($"{name}.{property.Name}", property.PropertyType, false);
            foreach (var index in property.Parameters)
                yield return ($"{name}.{property.Name}", index.ParameterType, false);
        }

        foreach (var method in CallsOf(type))
        {
            yield return (Name(type, method), method.ReturnType, false);
            foreach (var parameter in method.Parameters)
                yield return (Name(type, method), parameter.ParameterType, IsParams(parameter));
        }
    }

    private static bool IsParams(ParameterDefinition parameter) => parameter.CustomAttributes.Any(a => a.AttributeType.Name == "ParamArrayAttribute");
}
