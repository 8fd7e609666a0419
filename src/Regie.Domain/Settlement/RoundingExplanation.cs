using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Settlement;

/// <summary>Roundings as steps of a derivation, each where it stands.</summary>
internal static class RoundingExplanation
{
    /// <summary>A rounding that a clause demands, as a step of its own.</summary>
    public static IEnumerable<Derivation> Agreed(this SettlementProposal proposal, OverlayStep at, DerivedValue? value = null)
    {
        if (proposal.Scheme.Roundings.At(at) is { } rounding)
        {
            var (label, words) = (at.Label(), LocalizedText.Of(rounding.ToText(LanguageCode.Dutch), rounding.ToText(LanguageCode.English)));
            yield return value is null
                ? new Derivation(SettlementRules.Rounding, LocalizedText.Of($"Afgerond zoals afgesproken, {label.Dutch}", $"Rounded as agreed, {label.English}"), new DerivedValue.Statement(words))
                : new Derivation(SettlementRules.Rounding, LocalizedText.Of($"Afgerond zoals afgesproken, {label.Dutch}: {words.Dutch}", $"Rounded as agreed, {label.English}: {words.English}"), value);
        }
    }

    /// <summary>The roundings of the last step, where something was rounded.</summary>
    public static IEnumerable<Derivation> LastRoundings(this SettlementProposal proposal)
    {
        (ExactNumber Exact, decimal Rounded, LocalizedText What)[] amounts = proposal.Scheme.Netting == Netting.Netted
            ? [(proposal.ExactNet - proposal.ExactEarnedBack, proposal.Balance.Amount, LocalizedText.Of("Saldo", "Balance"))]
            :
            [
                (proposal.ExactMalus, proposal.Malus.Amount, LocalizedText.Same("Malus")),
                (proposal.ExactBonus, proposal.Bonus.Amount, LocalizedText.Same("Bonus")),
                (proposal.ExactEarnedBack, proposal.GivenBack.Amount, LocalizedText.Of("Teruggegeven", "Given back")),
            ];
        foreach (var (exact, rounded, what) in amounts.Where(a => a.Exact != ExactNumber.Of(a.Rounded)))
        {
            var how = ExactNumber.Of(rounded) == exact.Round(proposal.LastRounding)
                ? LocalizedText.Of(proposal.LastRounding.ToText(LanguageCode.Dutch), proposal.LastRounding.ToText(LanguageCode.English))
                : LocalizedText.Of("afgekapt, om binnen het plafond te blijven", "cut off, to stay within the cap");
            yield return new Derivation(SettlementRules.Rounding, LocalizedText.Of($"{what.Dutch} afgerond, {how.Dutch}", $"{what.English} rounded, {how.English}"), new DerivedValue.Amount(Money.Of(rounded, proposal.Scheme.Currency)))
                .WithInput(LocalizedText.Of("van", "from"), exact.InMoney(proposal.Scheme.Currency));
        }
    }
}
