using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Obligations;

namespace Regie.Tests.FoundingArticle;

/// <summary>
/// Row 16 of the founding article: being principal towards a supplier is of another order than the relation between customer and regie.
/// So there are two types, and no API puts a malus on a commitment.
/// </summary>
public sealed class RowOnCommitments
{
    private static readonly string[] Consequences = ["Regie.Finance", "Regie.Compensation", "Regie.Settlement", "Regie.Indexation", "Regie.Amendments"];

    private static readonly Commitment Clean = Commitment.To(new PartyId("ward"), new CommitmentId("K-1"), LocalizedText.Of("de afdeling is voor 7 uur schoon", "the ward is clean before 7"), new LocalDate(2026, 1, 1));

    [Fact]
    public void ACommitment_SaysWhatTheCustomerCanCountOn()
    {
        var commitment = Clean.About(new ServiceId("cleaning")).MeasuredBy(new NormId("clean-at-7")).EndingBefore(new LocalDate(2027, 1, 1));
        Assert.Equal((new PartyId("ward"), new ServiceId("cleaning")), (commitment.Customer, commitment.Service));
        Assert.Equal([new NormId("clean-at-7")], commitment.Norms);
        Assert.Equal([false, true, true, false], new[] { -1, 0, 364, 365 }.Select(days => commitment.HoldsOn(new LocalDate(2026, 1, 1).PlusDays(days))));
        Assert.True(Clean.HoldsOn(new LocalDate(2050, 1, 1)));
    }

    [Fact]
    public void ACommitmentAndAnObligation_AreTwoTypes()
    {
        Assert.False(typeof(Obligation).IsAssignableFrom(typeof(Commitment)) || typeof(Commitment).IsAssignableFrom(typeof(Obligation)));
        Assert.Equal((typeof(object), typeof(object)), (typeof(Commitment).BaseType, typeof(Obligation).BaseType));
    }

    // Neither the commitment nor anything that can be reached from it holds an amount, a percentage, a rate or a clause.
    [Fact]
    public void ACommitment_HasNoPlaceForMoney()
    {
        var reached = new HashSet<Type>();
        Reach(typeof(Commitment), reached);
        Assert.Contains(typeof(NormId), reached);
        Assert.DoesNotContain(reached, type => Consequences.Contains(type.Namespace) || type == typeof(ClauseReference) || type == typeof(Regie.Measurements.Percentage) || type == typeof(decimal));
    }

    // And nothing in the packages takes or gives a commitment together with something that costs or yields money.
    [Fact]
    public void NoApi_PutsAMalusOnACommitment()
    {
        var calls = new[] { typeof(Commitment).Assembly, typeof(CommitmentId).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)).OfType<MethodBase>().ToList();
        var about = calls.Where(call => Named(call).Any(type => type == typeof(Commitment) || type == typeof(CommitmentId))).ToList();
        Assert.NotEmpty(about);
        Assert.DoesNotContain(about, call => Consequences.Contains(call.DeclaringType!.Namespace) || Named(call).Any(type => Consequences.Contains(type.Namespace)));
    }

    private static IEnumerable<Type> Named(MethodBase call) => call.GetParameters().Select(p => p.ParameterType).Append((call as MethodInfo)?.ReturnType ?? typeof(void)).Append(call.DeclaringType!).SelectMany(Parts);

    private static IEnumerable<Type> Parts(Type type) => type.GetGenericArguments().SelectMany(Parts).Append(type.IsByRef || type.IsArray ? type.GetElementType()! : type);

    private static void Reach(Type type, HashSet<Type> reached)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            foreach (var part in Parts(property.PropertyType))
                if (reached.Add(part) && part.Namespace!.StartsWith("Regie", StringComparison.Ordinal))
                    Reach(part, reached);
    }
}
