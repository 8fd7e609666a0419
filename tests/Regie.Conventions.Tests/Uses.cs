using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Regie.Conventions;

/// <summary>Which type uses which, read from declarations and method bodies of the three packages; nested types count as their outermost one.</summary>
internal sealed class Uses
{
    private Uses(IReadOnlyList<(TypeDefinition From, TypeDefinition To)> arrows) => Arrows = arrows;

    public IReadOnlyList<(TypeDefinition From, TypeDefinition To)> Arrows { get; }

    public static Uses Among(IEnumerable<Library> libraries)
    {
        var all = libraries.SelectMany(library => library.Types).ToList();
        var outermost = all.Where(type => !type.IsNested).ToLookup(type => type.FullName);
        var arrows = all.SelectMany(type => UsedBy(type).SelectMany(Signatures.Parts).Select(part => part.FullName.Split('/')[0]).Distinct()
                // Two assemblies may each have an internal type of one name: a use means the nearest.
                .SelectMany(used => outermost[used].OrderByDescending(to => to.Module == type.Module).ThenByDescending(to => to.IsPublic).Take(1))
                .Select(used => (From: Library.Outermost(type), To: used)))
            .Where(arrow => arrow.To != arrow.From).Distinct().ToList();
        return new Uses(arrows);
    }

    /// <summary>The groups within which everything reaches everything, each as the arrows between its members.</summary>
    public IEnumerable<IReadOnlyList<(TypeDefinition From, TypeDefinition To)>> Circles(Func<TypeDefinition, string> by)
    {
        var next = Arrows.Where(arrow => by(arrow.From) != by(arrow.To)).ToLookup(arrow => by(arrow.From), arrow => by(arrow.To));
        var reach = next.Select(group => group.Key).ToDictionary(node => node, node => Reach(node, next));
        return reach.Where(node => node.Value.Contains(node.Key))
            .Select(node => node.Value.Where(other => reach.GetValueOrDefault(other)?.Contains(node.Key) == true).Order(StringComparer.Ordinal).ToList())
            .DistinctBy(group => string.Join(' ', group))
            .Select(group => Arrows.Where(arrow => by(arrow.From) != by(arrow.To) && group.Contains(by(arrow.From)) && group.Contains(by(arrow.To))).ToList());
    }

    private static HashSet<string> Reach(string start, ILookup<string, string> next)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([start]);
        while (open.TryPop(out var node))
            foreach (var other in next[node])
                if (reached.Add(other))
                    open.Push(other);
        return reached;
    }

    private static IEnumerable<TypeReference> UsedBy(TypeDefinition type) => new[] { type.BaseType }.Where(t => t is not null)
        .Concat(type.Interfaces.Select(i => i.InterfaceType))
        .Concat(Constraints(type))
        .Concat(type.Fields.Select(f => f.FieldType))
        .Concat(type.Properties.Select(p => p.PropertyType))
        .Concat(type.Methods.SelectMany(UsedBy));

    private static IEnumerable<TypeReference> UsedBy(MethodDefinition method) => method.Parameters.Select(p => p.ParameterType).Append(method.ReturnType)
        .Concat(Constraints(method))
        .Concat(!method.HasBody ? [] : method.Body.Variables.Select(v => v.VariableType)
            .Concat(method.Body.ExceptionHandlers.Select(h => h.CatchType).Where(t => t is not null))
            .Concat(method.Body.Instructions.SelectMany(UsedBy)));

    private static IEnumerable<TypeReference> UsedBy(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => method.GenericArguments.Append(method.DeclaringType).Append(method.ReturnType),
        MethodReference method => [method.DeclaringType, method.ReturnType],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Constraints(IGenericParameterProvider owner) => owner.GenericParameters.SelectMany(g => g.Constraints).Select(c => c.ConstraintType);
}
