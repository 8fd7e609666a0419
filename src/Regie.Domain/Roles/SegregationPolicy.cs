using System;
using System.Linq;
using Regie.Guards;

namespace Regie.Roles;

/// <summary>Which duties must stay apart, and how strictly: rules as data, under one of three profiles (beleid voor functiescheiding).</summary>
/// <example><code>
/// SegregationJudgement judgement = SegregationPolicy.Standard.Within(SegregationLimits.None.OrdersFrom(Money.Euro(1_000)))
///     .Judge(SegregationRecord.Of(ordered, confirmed, paid).With(control), today);
/// </code></example>
public sealed record SegregationPolicy
{
    private SegregationPolicy(SegregationProfile profile) => Profile = profile;

    /// <summary>For organizations with few people.</summary>
    public static SegregationPolicy Small { get; } = new(SegregationProfile.Small);

    /// <summary>The default.</summary>
    public static SegregationPolicy Standard { get; } = new(SegregationProfile.Standard);

    /// <summary>For much money or public scrutiny.</summary>
    public static SegregationPolicy Strict { get; } = new(SegregationProfile.Strict);

    /// <summary>How strictly duties are kept apart.</summary>
    public SegregationProfile Profile { get; }

    /// <summary>The rules, in the order in which they are judged.</summary>
    public ValueList<SegregationRule> Rules { get; private init; } = SegregationRules.All;

    /// <summary>The duties that are known.</summary>
    public ValueList<Duty> KnownDuties { get; private init; } = Duties.All;

    /// <summary>The amounts that rules turn on; none unless stated, so that every amount weighs heavier.</summary>
    public SegregationLimits Limits { get; private init; } = SegregationLimits.None;

    /// <summary>The duties that are seen otherwise than by default.</summary>
    public ValueList<DutyReclassification> Reclassifications { get; private init; } = ValueList<DutyReclassification>.Empty;

    /// <summary>The rules that are judged otherwise than by the profile.</summary>
    public ValueList<SegregationOverride> Overrides { get; private init; } = ValueList<SegregationOverride>.Empty;

    /// <summary>The policy of a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not declared.</exception>
    public static SegregationPolicy Of(SegregationProfile profile) => Given.Declared(profile, nameof(profile)) switch
    {
        SegregationProfile.Small => Small,
        SegregationProfile.Strict => Strict,
        _ => Standard,
    };

    /// <summary>The policy, with a rule in place of the one with its code, or at the end.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public SegregationPolicy With(SegregationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return this with { Rules = Rules.Any(r => r.Code.Equals(rule.Code)) ? Rules.Select(r => r.Code.Equals(rule.Code) ? rule : r).ToValueList() : Rules.With(rule) };
    }

    /// <summary>The policy, knowing a duty of the host's own.</summary>
    /// <param name="duty">The duty.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="duty"/> is null.</exception>
    public SegregationPolicy Knowing(Duty duty) => this with { KnownDuties = KnownDuties.Where(d => !d.Equals(duty)).Append(Given.Something(duty, nameof(duty))).ToValueList() };

    /// <summary>The policy, with limits.</summary>
    /// <param name="limits">The limits.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is null.</exception>
    public SegregationPolicy Within(SegregationLimits limits) => this with { Limits = Given.Something(limits, nameof(limits)) };

    /// <summary>The policy, seeing a duty otherwise.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public SegregationPolicy Reclassified(DutyReclassification decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return this with { Reclassifications = Reclassifications.Where(r => !r.Duty.Equals(decision.Duty)).Append(decision).ToValueList() };
    }

    /// <summary>The policy, judging a rule otherwise.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public SegregationPolicy Regraded(SegregationOverride decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return this with { Overrides = Overrides.Where(o => !o.Rule.Equals(decision.Rule)).Append(decision).ToValueList() };
    }

    /// <summary>What kind of duty it is here.</summary>
    /// <param name="duty">The duty.</param>
    /// <returns>The nature of the known duty, unless it is seen otherwise.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="duty"/> is null.</exception>
    public DutyNature NatureOf(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        
        // By its code: whoever calls a known duty by another nature does not change what it is.
        return Reclassifications.FirstOrDefault(r => r.Duty.Equals(duty))?.Nature ?? (KnownDuties.FirstOrDefault(duty.Equals) ?? duty).Nature;
    }

    /// <summary>What a rule says here.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Its grade under the profile, unless it is judged otherwise.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public SegregationGrade GradeOf(SegregationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Overrides.FirstOrDefault(o => o.Rule.Equals(rule.Code))?.Grade ?? rule.Grades.Under(Profile);
    }

    /// <summary>The rules about two duties, whatever they are performed on.</summary>
    /// <param name="first">The one duty.</param>
    /// <param name="second">The other duty.</param>
    /// <returns>The rules; none for a duty with itself.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValueList<SegregationRule.TwoDuties> RulesBetween(Duty first, Duty second)
    {
        var (one, other) = ((Duty: first, Nature: NatureOf(first)), (Duty: second, Nature: NatureOf(second)));
        return first.Equals(second)
            ? ValueList<SegregationRule.TwoDuties>.Empty
            : Rules.OfType<SegregationRule.TwoDuties>().Where(r =>
                (r.First.Selects(one.Duty, one.Nature) && r.Second.Selects(other.Duty, other.Nature)) || (r.First.Selects(other.Duty, other.Nature) && r.Second.Selects(one.Duty, one.Nature))).ToValueList();
    }
}
