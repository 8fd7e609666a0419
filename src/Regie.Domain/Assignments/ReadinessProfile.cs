using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Guards;
using Regie.Language;

namespace Regie.Assignments;

/// <summary>What must be known, and what follows where it is not: one check with two profiles, because being principal means another thing towards a supplier than towards a customer (rijpheidsprofiel).</summary>
/// <remarks>
/// A supplier gets a professional, verifiable assignment or none. A customer wants it arranged: its request is never refused for being incomplete,
/// and completing it is regie's own work.
/// </remarks>
public sealed class ReadinessProfile
{
    private readonly Func<LocalizedText, ReadinessFacet, Finding> _missing;

    private ReadinessProfile(LocalizedText name, ValueList<ReadinessFacet> facets, ReadinessConsequence consequence, Func<LocalizedText, ReadinessFacet, Finding> missing) =>
        (Name, Facets, Consequence, _missing) = (name, facets, consequence, missing);

    /// <summary>For a customer's request: who, and what outcome; what is missing is asked.</summary>
    public static ReadinessProfile CustomerRequest { get; } = new(LocalizedText.Of("klantverzoek", "customer request"),
        [ReadinessFacet.Who, ReadinessFacet.Outcome], ReadinessConsequence.Asked, AssignmentProblems.NotKnownYet);

    /// <summary>For an assignment to a supplier: result, measurable criterion, price, period, instrument, measurer, norms; without one of them it is refused.</summary>
    public static ReadinessProfile SupplierAssignment { get; } = new(LocalizedText.Of("opdracht aan een leverancier", "assignment to a supplier"),
        [ReadinessFacet.Result, ReadinessFacet.Criterion, ReadinessFacet.Price, ReadinessFacet.Period, ReadinessFacet.Instrument, ReadinessFacet.Measurer, ReadinessFacet.Norms],
        ReadinessConsequence.Refused, AssignmentProblems.NotStated);

    /// <summary>Its name, for readers.</summary>
    public LocalizedText Name { get; }

    /// <summary>What must be known, in the order in which it is reported.</summary>
    public ValueList<ReadinessFacet> Facets { get; }

    /// <summary>What follows where something is missing.</summary>
    public ReadinessConsequence Consequence { get; }

    /// <summary>Checks something that is asked.</summary>
    /// <param name="subject">What it is, for readers, for example <c>assignment A-1</c>.</param>
    /// <param name="known">What is known of it; more than the profile asks is fine.</param>
    /// <returns>What is missing, with a finding for each.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AssignmentReadiness Assess(LocalizedText subject, IEnumerable<ReadinessFacet> known)
    {
        Given.Something(subject, nameof(subject));
        var present = new HashSet<ReadinessFacet>(Given.Something(known, nameof(known)));
        var missing = Facets.Where(facet => !present.Contains(facet)).ToValueList();
        return new AssignmentReadiness(missing, Consequence, missing.Select(facet => _missing(subject, facet)).ToValueList());
    }
}
