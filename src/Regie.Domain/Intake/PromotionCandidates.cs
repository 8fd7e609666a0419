using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Guards;

namespace Regie.Intake;

/// <summary>Finds what is asked so often beside the catalog that it may belong in it.</summary>
public static class PromotionCandidates
{
    /// <summary>The candidates on a date.</summary>
    /// <param name="demands">The deviating demands; one that occurs twice counts once.</param>
    /// <param name="on">The date; the months of the policy are calendar months up to and including it, so that six months on 31 August begin after 28 February.</param>
    /// <param name="policy">How many make a candidate.</param>
    /// <returns>The candidates, by name of their category.</returns>
    /// <exception cref="ArgumentNullException">An argument or demand is null.</exception>
    public static ValueList<PromotionCandidate> Find(IEnumerable<DeviatingDemand> demands, LocalDate on, PromotionPolicy policy)
    {
        Given.Something(policy, nameof(policy));
        var after = on.PlusMonths(-policy.Months);
        return Given.Each(demands, nameof(demands)).Where(demand => demand.On > after && demand.On <= on)
            .OrderBy(demand => demand.On).ThenBy(demand => demand.Demand)
            .GroupBy(demand => demand.Demand).Select(same => same.First())
            .GroupBy(demand => demand.Category).OrderBy(similar => similar.Key.Name, StringComparer.Ordinal)
            .Select(similar => (Category: similar.Key, Demands: similar.Select(demand => demand.Demand).ToValueList(), Customers: similar.Select(demand => demand.Customer).Distinct().ToValueList()))
            .Where(similar => similar.Demands.Count >= policy.Demands && similar.Customers.Count >= policy.Customers)
            .Select(similar => new PromotionCandidate(similar.Category, similar.Demands, similar.Customers, IntakeProblems.Candidate(similar.Category, (similar.Demands.Count, similar.Customers.Count), policy, on)))
            .ToValueList();
    }
}
