using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Parties;

namespace Regie.Intake;

/// <summary>What is the matter with how demands were handled.</summary>
public static class IntakeReview
{
    /// <summary>The deviating demands that went past customer management.</summary>
    /// <param name="handled">The demands, as they were handled.</param>
    /// <param name="on">The date; what was handled later does not count yet.</param>
    /// <returns>A finding for each demand that is deviating by the rules and was owned by another role: a bypass. An override of the route does not hide it.</returns>
    /// <exception cref="System.ArgumentNullException">A demand is null.</exception>
    public static ValueList<Finding> Bypasses(IEnumerable<HandledDemand> handled, LocalDate on) =>
        Given.Each(handled, nameof(handled)).Where(demand => demand.On <= on && demand.Answer.Computed.IsDeviating && demand.Owner != ActorRole.CustomerManagement).Select(IntakeProblems.Bypass).ToValueList();
}
