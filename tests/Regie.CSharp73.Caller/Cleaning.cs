using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Parties;
using Regie.Sampling;

namespace Regie.CSharp73
{
    /// <summary>What an older host asks about its cleaning contract.</summary>
    public static class Cleaning
    {
        public static string Identify(string fromHost)
        {
            AgreementId agreement;
            if (!AgreementId.TryParse(fromHost, out agreement))
                return "unknown";
            Identifier any = agreement;
            return agreement == AgreementId.Parse(any.ToString()) && !any.Equals(new PartyId(fromHost)) ? any.Value : "confused";
        }

        public static IReadOnlyList<string> DivideOverTenants(string amount, int tenants)
        {
            var total = Money.Parse(amount);
            ValueList<Money> parts = total.Allocate(tenants);
            var sum = parts.Aggregate(Money.Zero(total.Currency), (left, right) => left + right);
            return sum == total ? parts.Select(part => part.ToString()).ToList() : throw new InvalidOperationException();
        }

        public static string Malus(decimal monthlyFee, decimal percent)
        {
            var malus = (Money.Euro(monthlyFee) * Percentage.Of(percent).Fraction).Round(Rounding.HalfUp(2));
            return malus.ToText(LanguageCode.Dutch);
        }

        public static bool Meets(long inTime, long all, string target) =>
            Percentage.TryParse(target, out var norm) && Ratio.Of(inTime, all).IsAtLeast(norm);

        public static string Score(long inTime, long all) => Ratio.Of(inTime, all).ToPercentage(Rounding.Truncate(1)).ToString();

        public static IReadOnlyList<string> Inspect(int rejectedRooms, int lot)
        {
            var rooms = new SampleCategory("sanitary", LocalizedText.Of("Sanitaire ruimten", "Sanitary rooms"));
            var plan = SingleNormalInspection.PlanFor(lot, InspectionLevel.GeneralII, Percentage.Of(4m));
            var scheme = AcceptanceScheme.Of(CategoryPlan.For(rooms, plan));
            ValueList<AcceptanceDecision> decisions = scheme.Assess(new[] { SampleResult.Of(rooms, plan.SampleSize, rejectedRooms) });
            return decisions.Select(decision => decision.ToString()).ToList();
        }

        public static bool IsMoreThanChance(long inTime, long all, decimal target) =>
            ProportionInterval.Wilson(inTime, all, Percentage.Of(95m)).LiesBelow(Percentage.Of(target));

        public static string Condition(int roof, int facade)
        {
            var factors = ConditionFactors.Of(new[] { 1m, 1.1m, 1.3m, 1.6m, 2m, 2.5m }, new[] { 1.05m, 1.2m, 1.45m, 1.8m, 2.25m });
            return factors.Assess(new[] { ConditionPart.WorthOf("roof", ConditionScore.Of(roof), Money.Euro(120000m)), ConditionPart.WorthOf("facade", ConditionScore.Of(facade), Money.Euro(380000m)) }).ToString();
        }

        public static Finding Overdue(string ticket, int minutes)
        {
            var values = ValueList.Of(new FindingValue("ticket", ticket), new FindingValue("minutes", minutes.ToString(CultureInfo.InvariantCulture)));
            var message = LocalizedText.Of("Melding " + ticket + " is te laat.", "Ticket " + ticket + " is late.");
            return new Finding(FindingCode.Parse("REG-TIM-004"), Severity.Warning, ActorRole.Supplier, message, values);
        }

        public static string Refusal()
        {
            try
            {
                return (Money.Euro(1m) + Money.Of(1m, Currency.Usd)).ToString();
            }
            catch (RegieValidationException refusal) when (refusal.Findings.Any(f => f.Code == FinanceFindings.CurrenciesMustMatch))
            {
                return refusal.Findings[0].Code.Value;
            }
        }

        public static string Explain(long inTime, long all)
        {
            var score = new Derivation(new RuleId("sample.score"), LocalizedText.Of("Op tijd", "In time"), new DerivedValue.Part(Ratio.Of(inTime, all)))
                .WithClause(new ClauseReference("C-12", "art. 4.2"))
                .WithInput(ActorRole.Supplier.Label(), new DerivedValue.Statement(LocalizedText.Same("Blink")))
                .WithStep(new Derivation(new RuleId("sample.count"), LocalizedText.Of("Meldingen", "Tickets"), new DerivedValue.Number(all, Unit.Tickets)));
            switch (score.Value)
            {
                case DerivedValue.Part part:
                    return part.Value + "\n" + score.ToWorksheet(LanguageCode.Dutch);
                default:
                    return "no ratio";
            }
        }

        public static string Binding(InstrumentKind kind)
        {
            var enforceability = Enforceability.DefaultFor(kind);
            return enforceability.Force + (enforceability.AllowsMoneyConsequences ? ", money" : ", no money") + "; " + enforceability.WithinOneLegalPerson().Force;
        }

        public static string Write(decimal number, LanguageCode language) => LanguageFormat.For(language).Number(number);

        public static IReadOnlyList<decimal> AboveButNot(IQueryable<decimal> fees, decimal floor, decimal exception) =>
            fees.WithSpecification(new Above(floor).And(new Exactly(exception).Not())).ToList();

        private sealed class Above : Specification<decimal>
        {
            public Above(decimal floor)
            {
                Query.Where(fee => fee > floor);
            }
        }

        private sealed class Exactly : Specification<decimal>
        {
            public Exactly(decimal amount)
            {
                Query.Where(fee => fee == amount);
            }
        }
    }
}
