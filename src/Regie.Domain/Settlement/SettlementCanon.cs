using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Settlement;

/// <summary>What a settlement is worked out from, and what it came to, as canonical texts.</summary>
internal static class SettlementCanon
{
    public static CanonicalText OfBasis(SettlementBasis basis) => Period(new CanonicalText(), "period", basis.Period)
        .Add("charge", basis.Charge.ToString()).Add("contract-charge", basis.ContractCharge?.ToString())
        .AddInOrder("history", basis.History, (text, key, settled) => Period(text, key + ".period", settled.Period)
            .Add(key + ".charge", settled.Charge.ToString())
            .AddInOrder(key + ".norm", settled.Norms.OrderBy(n => n.Norm.Value, StringComparer.Ordinal), (t, k, norm) => t
                .Add(k + ".id", norm.Norm.Value).Add(k + ".verdict", norm.Verdict.ToString()).Add(k + ".malus", norm.Malus.ToString()).Add(k + ".bonus", norm.Bonus.ToString())));

    public static CanonicalText OfObservations(SettlementBasis basis) => new CanonicalText()
        .AddInOrder("assessment", InOrder(basis.Assessments), (text, key, assessment) => Period(text.Add(key + ".norm", assessment.Norm.Id.Value).Subject(key + ".group", assessment.Group), key + ".period", assessment.Period)
            .Add(key + ".verdict", assessment.Verdict.Kind.ToString())
            .AddInOrder(key + ".observation", assessment.Inputs.Considered.OrderBy(o => o.Id.Value, StringComparer.Ordinal), Observation)
            .AddInOrder(key + ".relief", assessment.Inputs.Reliefs.OrderBy(ReliefText, StringComparer.Ordinal), (t, k, relief) => t.Add(k, ReliefText(relief))));

    public static CanonicalText OfResult(SettlementProposal proposal) => new CanonicalText()
        .AddInOrder("line", proposal.Lines, Line)
        .AddInOrder("account", proposal.Accounts, (text, key, account) => text
            .Add(key + ".id", account.Account.Id.Value).Add(key + ".points", account.Points.ToString()).Add(key + ".weighed", account.Weighed.ToString()).Add(key + ".amount", account.Amount.ToString()))
        .AddInOrder("cap", proposal.Caps, (text, key, cap) => text
            .Add(key + ".limit", cap.Limit.ToString()).Add(key + ".used", cap.Used.ToString()).Add(key + ".before", cap.Before.ToString()).Add(key + ".after", cap.After.ToString()))
        .AddInOrder("earned-back", proposal.EarnedBack.OrderBy(e => e.Norm.Value, StringComparer.Ordinal), (text, key, earned) => text
            .Add(key + ".norm", earned.Norm.Value).Add(key + ".malus", earned.Malus.ToString()).Add(key + ".amount", earned.Amount.ToString()))
        .Add("malus", proposal.Malus.ToString()).Add("bonus", proposal.Bonus.ToString()).Add("given-back", proposal.GivenBack.ToString()).Add("balance", proposal.Balance.ToString())
        .AddInOrder("finding", proposal.Findings.Select(f => f.Code.ToString()).OrderBy(c => c, StringComparer.Ordinal), (text, key, code) => text.Add(key, code));

    private static void Line(CanonicalText text, string key, SettlementLine line) => text
        .Add(key + ".kind", line.Rule.Kind.ToString()).Add(key + ".norm", line.Rule.Norm.Id.Value).Subject(key + ".group", line.Assessment.Group)
        .Add(key + ".outcome", line.Outcome.ToString()).Add(key + ".amount", line.Amount.ToString()).Add(key + ".factor", line.Factor.ToString()).Add(key + ".weighed", line.Weighed.ToString())
        .Add(key + ".before-caps", line.BeforeCaps.ToString()).Add(key + ".charged", line.Charged.ToString())
        .AddInOrder(key + ".elsewhere", line.CountedElsewhere.Select(o => o.Value).OrderBy(o => o, StringComparer.Ordinal), (t, k, id) => t.Add(k, id));

    private static void Observation(CanonicalText text, string key, Observation observation)
    {
        text.Add(key + ".id", observation.Id.Value).Add(key + ".indicator", observation.Indicator.Value).Add(key + ".kind", observation.Kind.ToString()).Add(key + ".measured-by", observation.MeasuredBy?.Value)
            .Subject(key + ".subject", observation.Subject);
        if (observation.Found is { } found)
            text.Add(key + ".amount", (decimal?)found.Amount).Add(key + ".whole", (decimal?)found.Whole).Add(key + ".unit", found.Unit.Code).Add(key + ".found", found.GetType().Name);
        switch (observation)
        {
            case Observation.Event e:
                text.Add(key + ".opened", (Instant?)e.Moments.Opened).Add(key + ".due", e.Moments.Due).Add(key + ".resolved", e.Moments.Resolved);
                break;
            case Observation.State state:
                text.Add(key + ".from", (Instant?)state.From).Add(key + ".until", state.Until);
                break;
            case Observation.Declaration declaration:
                text.Add(key + ".at", (Instant?)declaration.At).Add(key + ".declared-by", declaration.DeclaredBy.Value);
                break;
            case Observation.Reading reading:
                text.Add(key + ".at", (Instant?)reading.At);
                break;
            case Observation.Sample sample:
                text.Add(key + ".at", (Instant?)sample.At);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(observation), observation, "No kind of observation.");
        }
    }

    private static string ReliefText(Relief relief) => new CanonicalText()
        .Add("ground", relief.Ground.ToString()).Add("granted-by", relief.GrantedBy.Value).Add("motive", relief.Motive)
        .Add("start", relief.During is { HasStart: true } begun ? begun.Start : null).Add("end", relief.During is { HasEnd: true } ended ? ended.End : null)
        .AddInOrder("observation", relief.Observations.Select(o => o.Value).OrderBy(o => o, StringComparer.Ordinal), (text, key, id) => text.Add(key, id)).ToString();

    private static IEnumerable<NormAssessment> InOrder(IEnumerable<NormAssessment> assessments) => assessments
        .OrderBy(a => a.Norm.Id.Value, StringComparer.Ordinal)
        .ThenBy(a => a.Group.Service?.Value, StringComparer.Ordinal).ThenBy(a => a.Group.Location?.Value, StringComparer.Ordinal).ThenBy(a => a.Group.Priority?.Value, StringComparer.Ordinal);

    private static CanonicalText Period(CanonicalText text, string key, AssessmentPeriod period) => text
        .Add(key + ".start", (LocalDate?)period.Start).Add(key + ".end", (LocalDate?)period.End).Add(key + ".whole-days", period.WholeDays).Add(key + ".zone", period.Zone.Id);
}
