using System;
using Regie.Compensation;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Settlement;

/// <summary>A compensation scheme as a canonical text. The order of its rules, accounts and caps is part of it: ties go by declared order.</summary>
internal static class SchemeCanon
{
    public static CanonicalText Of(CompensationScheme scheme)
    {
        var text = new CanonicalText()
            .Add("currency", scheme.Currency.Code).Add("character", scheme.Character.ToString()).Add("netting", scheme.Netting.ToString())
            .Add("events", scheme.Events is EventRule.Cumulated ? "cumulated" : "once").Add("events.clause", (scheme.Events as EventRule.Cumulated)?.Clause.ToString())
            .AddInOrder("rule", scheme.Rules, Rule)
            .AddInOrder("account", scheme.Accounts, Account)
            .AddInOrder("cap", scheme.Caps, Cap)
            .AddInOrder("rounding", scheme.Roundings.Roundings, (t, key, rounding) => t.Add(key + ".step", rounding.Step.ToString()).Add(key + ".rounding", rounding.Rounding.ToString()));
        if (scheme.EarnBack is { } earnBack)
            text.Add("earn-back.periods", earnBack.Periods).Add("earn-back.share", (decimal?)earnBack.Share.Value).Add("earn-back.clause", earnBack.Clause?.ToString());
        return scheme.Terms is { } terms
            ? text.Add("terms.claim-within", terms.ClaimWithin?.ToString()).Add("terms.objection-within", terms.ObjectionWithin.ToString()).Add("terms.form", terms.Form.ToString())
            : text;
    }

    private static void Rule(CanonicalText text, string key, CompensationRule rule)
    {
        text.Add(key + ".kind", rule.Kind.ToString()).Add(key + ".norm", rule.Norm.Id.Value).Add(key + ".clause", rule.Clause?.ToString());
        Function(text, key + ".function", rule.Function);
        Basis(text, key + ".basis", rule.Basis);
        if (rule.Repetition is { } repetition)
        {
            text.Add(key + ".repetition.count", repetition.Count.ToString()).Add(key + ".repetition.window", repetition.Window);
            Bands(text, key + ".repetition.factors", repetition.Factors);
        }
    }

    private static void Function(CanonicalText text, string key, ConsequenceFunction function)
    {
        switch (function)
        {
            case ConsequenceFunction.Flat flat:
                text.Add(key, "fixed").Add(key + ".amount", (decimal?)flat.Value);
                break;
            case ConsequenceFunction.Banded banded:
                Bands(text.Add(key, "banded"), key + ".amounts", banded.Amounts);
                break;
            case ConsequenceFunction.Linear linear:
                text.Add(key, "linear").Add(key + ".rate", linear.Rate.ToString()).Add(key + ".threshold", (decimal?)linear.Threshold);
                break;
            case ConsequenceFunction.Stepped stepped:
                text.Add(key, "stepped").Add(key + ".amount", (decimal?)stepped.Value).Add(key + ".step", (decimal?)stepped.Step).Add(key + ".threshold", (decimal?)stepped.Threshold)
                    .Add(key + ".counting", stepped.Counting.ToString()).Add(key + ".units", stepped.Units.ToString());
                break;
            case ConsequenceFunction.EachEvent each:
                Ratchet(text.Add(key, "each-event").Add(key + ".amount", (decimal?)each.Value), key + ".repeats", each.Repeats);
                break;
            case ConsequenceFunction.EachEventStep grace:
                text.Add(key, "each-event-step").Add(key + ".amount", (decimal?)grace.Value).Add(key + ".step", (decimal?)grace.Step).Add(key + ".grace", (decimal?)grace.Grace).Add(key + ".counting", grace.Counting.ToString());
                break;
            case ConsequenceFunction.Weighed weighed:
                Ratchet(text.Add(key, "weighed").Add(key + ".rate", weighed.Rate.ToString()), key + ".repeats", weighed.Repeats);
                text.AddInOrder(key + ".factor", weighed.Factors, (t, k, factor) => t.Name(k + ".name", factor.Name).Add(k + ".factor", factor.Factor.ToString()));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(function), function, "No function.");
        }
    }

    private static void Basis(CanonicalText text, string key, ConsequenceBasis basis)
    {
        switch (basis)
        {
            case ConsequenceBasis.OfCharge charge:
                text.Add(key, "of-charge").AddInOrder(key + ".share", charge.Shares, (t, k, share) => t.Name(k + ".name", share.Name).Add(k + ".share", (decimal?)share.Share.Value));
                break;
            case ConsequenceBasis.Points points:
                text.Add(key, "points").Add(key + ".account", points.Account.Value);
                break;
            case ConsequenceBasis.Amount amount:
                text.Add(key, "amount").Add(key + ".currency", amount.Currency.Code);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(basis), basis, "No basis.");
        }
    }

    private static void Account(CanonicalText text, string key, PointsAccount account) =>
        Ratchet(text.Add(key + ".id", account.Id.Value).Name(key + ".name", account.Name).Add(key + ".price", account.PricePerPoint.ToString()), key + ".ratchet", account.Ratchet);

    private static void Cap(CanonicalText text, string key, Cap cap) => text
        .Add(key + ".kind", cap.Kind.ToString()).Add(key + ".scope", cap.Scope.ToString()).Add(key + ".share", cap.Share?.Value).Add(key + ".amount", cap.Amount?.ToString())
        .Add(key + ".norm", cap.Norm?.Value).Add(key + ".periods", cap.Periods).Add(key + ".clause", cap.Clause?.ToString());

    private static void Ratchet(CanonicalText text, string key, Ratchet ratchet) => Bands(text.Add(key + ".mode", ratchet.Mode.ToString()), key + ".factors", ratchet.Factors);

    private static void Bands(CanonicalText text, string key, BandTable<decimal> table) =>
        text.AddInOrder(key, table.Bands, (t, k, band) => t.Add(k, $"{band.Interval}: {ExactNumber.Of(band.Outcome)}"));
}
