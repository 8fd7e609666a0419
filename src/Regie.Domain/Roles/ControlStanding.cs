using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Identifiers;

namespace Regie.Roles;

/// <summary>Which control makes up for a conflict, or else which one comes nearest and why it does not count.</summary>
internal sealed record ControlStanding(CompensatingControl? Valid, CompensatingControl? Lapsed, CompensatingControl? BySameHand)
{
    public static ControlStanding None { get; } = new(null, null, null);

    public static ControlStanding Among(IEnumerable<CompensatingControl> controls, ValueList<PersonId> bound, LocalDate day)
    {
        var all = controls.OrderByDescending(c => c.Period.End).ToList();
        var others = all.Where(c => !bound.Contains(c.By)).ToList();
        return new ControlStanding(
            others.FirstOrDefault(c => c.Period.Contains(day)),
            others.FirstOrDefault(c => !c.Period.Contains(day)),
            all.FirstOrDefault(c => bound.Contains(c.By)));
    }
}
