using System;
using System.Linq;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Settlement;

/// <summary>A norm as a canonical text.</summary>
internal static class NormCanon
{
    public static CanonicalText Of(StateNorm norm)
    {
        var (indicator, scope, policy) = (norm.Indicator, norm.Scope, norm.Policy);
        return new CanonicalText()
            .Add("id", norm.Id.Value).Name("name", norm.Name).Add("clause", norm.Clause?.ToString())
            .Add("obligated", norm.Parties.Obligated.Value).Add("beneficiary", norm.Parties.Beneficiary.Value)
            .Add("indicator.id", indicator.Id.Value).Name("indicator.name", indicator.Name).Add("indicator.kind", indicator.Kind.ToString())
            .Add("indicator.unit", indicator.Scale.Unit.Code).Add("indicator.domain", indicator.Scale.Domain.ToString()).Add("indicator.direction", indicator.Scale.Direction.ToString()).Add("indicator.aggregation", indicator.Aggregation.Name)
            .Add("schedule.anchor", (NodaTime.LocalDate?)norm.Schedule.Anchor).Add("schedule.step", norm.Schedule.Step.ToString()).Add("schedule.window", norm.Schedule.Window)
            .Add("scope.grouping", scope.Grouping.ToString())
            .AddInOrder("scope.service", scope.Services.Select(s => s.Value).OrderBy(s => s, StringComparer.Ordinal), (text, key, id) => text.Add(key, id))
            .AddInOrder("scope.location", scope.Locations.Select(l => l.Value).OrderBy(l => l, StringComparer.Ordinal), (text, key, id) => text.Add(key, id))
            .AddInOrder("scope.priority", scope.Priorities.Select(p => p.Value).OrderBy(p => p, StringComparer.Ordinal), (text, key, id) => text.Add(key, id))
            .Add("policy.minimum-volume", (decimal?)policy.MinimumVolume).Add("policy.membership", policy.Membership.ToString()).Add("policy.overdue", policy.Overdue.ToString())
            .Add("policy.no-data", policy.NoData.ToString()).Add("policy.partial-periods", policy.PartialPeriods.ToString())
            .AddInOrder("target", norm.Targets, (text, key, target) => text.Add(key + ".from", (NodaTime.LocalDate?)target.From).Add(key + ".target", target.Target.ToString()).Add(key + ".clause", target.Clause?.ToString()))
            .AddInOrder("relief", norm.Reliefs.OrderBy(r => r.Ground), (text, key, relief) => text.Add(key + ".ground", relief.Ground.ToString()).Add(key + ".clause", relief.Clause.ToString()))
            .Add("bedding-in-until", norm.BeddingInUntil);
    }

    public static CanonicalText Name(this CanonicalText text, string key, LocalizedText name) => text.Add(key + ".nl", name.Dutch).Add(key + ".en", name.English);

    public static CanonicalText Subject(this CanonicalText text, string key, ObservationSubject subject) => text
        .Add(key + ".service", subject.Service?.Value).Add(key + ".location", subject.Location?.Value).Add(key + ".priority", subject.Priority?.Value);
}
