using Regie.Language;
using Regie.Measurements;
using Regie.Parties;

namespace Regie.Validity;

/// <summary>The findings about what values cost and earn, in words; the codes are in <see cref="ValidityFindings"/>.</summary>
internal static class PayoffProblems
{
    public static Finding BetterCostsMore(PayoffLine line, PayoffPiece worsePiece, PayoffPiece betterPiece, (ExactNumber Worse, ExactNumber Better) at)
    {
        var (worse, better) = (line.Value(at.Worse), line.Value(at.Better));
        var (from, to) = (Outcome(line, worsePiece.Payoff.At(at.Worse)), Outcome(line, betterPiece.Payoff.At(at.Better)));
        return Finding.Error(ValidityFindings.BetterMustNotCostMore, ActorRole.ContractManagement,
            LocalizedText.Of($"{line.Name.Dutch}: {better.Dutch} is beter dan {worse.Dutch}, maar {to.Dutch}, terwijl {worse.Dutch} {from.Dutch}. Slechter presteren loont. Laat het gevolg met de prestatie meelopen.", $"{line.Name.English}: {better.English} is better than {worse.English} but {to.English}, while {worse.English} {from.English}. Performing worse pays. Let the consequence follow the performance."),
            ("better", at.Better.ToString()), ("worse", at.Worse.ToString()));
    }

    public static Finding MalusWhenMet(PayoffLine line, ValueStretch where, ExactNumber at, ExactNumber malus)
    {
        var (values, value, cost) = (line.Values(where), line.Value(at), line.Amount(malus));
        return Finding.Error(ValidityFindings.MalusMustFollowAMiss, ActorRole.ContractManagement,
            LocalizedText.Of($"{line.Name.Dutch}: {value.Dutch} haalt de norm en kost toch {cost.Dutch}{Where(where, values.Dutch)}. Laat de malus beginnen waar de norm niet gehaald is.", $"{line.Name.English}: {value.English} meets the norm and yet costs {cost.English}{Where(where, values.English)}. Let the malus begin where the norm is not met."),
            ("values", where.ToString()), ("value", at.ToString()), ("malus", malus.ToString()));
    }

    public static Finding BonusWhenMissed(PayoffLine line, ValueStretch where, ExactNumber at, ExactNumber bonus)
    {
        var (values, value, gain) = (line.Values(where), line.Value(at), line.Amount(bonus));
        return Finding.Error(ValidityFindings.BonusMustFollowSuccess, ActorRole.ContractManagement,
            LocalizedText.Of($"{line.Name.Dutch}: {value.Dutch} haalt de norm niet en levert toch {gain.Dutch} op{Where(where, values.Dutch)}. Laat de bonus beginnen waar de norm gehaald is.", $"{line.Name.English}: {value.English} does not meet the norm and yet earns {gain.English}{Where(where, values.English)}. Let the bonus begin where the norm is met."),
            ("values", where.ToString()), ("value", at.ToString()), ("bonus", bonus.ToString()));
    }

    public static Finding MalusAndBonus(PayoffLine line, ValueStretch where, ExactNumber at)
    {
        var (values, value) = (line.Values(where), line.Value(at));
        return Finding.Error(ValidityFindings.MalusAndBonusMustBeApart, ActorRole.ContractManagement,
            LocalizedText.Of($"{line.Name.Dutch}: {value.Dutch} geeft zowel een malus als een bonus{Where(where, values.Dutch)}. Houd er een.", $"{line.Name.English}: {value.English} has both a malus and a bonus{Where(where, values.English)}. Keep one."),
            ("values", where.ToString()), ("value", at.ToString()));
    }

    public static Finding Toothless(PayoffLine line, ValueStretch where, ExactNumber at)
    {
        var (values, value) = (line.Values(where), line.Value(at));
        return Finding.Warning(ValidityFindings.MissShouldHaveAConsequence, ActorRole.ContractManagement,
            LocalizedText.Of($"{line.Name.Dutch}: {value.Dutch} haalt de norm niet, en er volgt niets{Where(where, values.Dutch)}. De norm is daar in feite lager. Verbind er een gevolg aan, of verlaag de norm.", $"{line.Name.English}: {value.English} does not meet the norm, and nothing follows{Where(where, values.English)}. There the norm is lower in effect. Attach a consequence, or lower the norm."),
            ("values", where.ToString()), ("value", at.ToString()));
    }

    public static Finding CapFilled(PayoffLine line, ValueStretch where, ExactNumber limit)
    {
        var (values, cap) = (line.Values(where), line.Amount(limit));
        return Finding.Information(ValidityFindings.CapIsFilled, ActorRole.ContractManagement,
            LocalizedText.Of($"{line.Name.Dutch}: het plafond van {cap.Dutch} is vol {In(where)}{values.Dutch}; slechter kost daar niets meer. Ga na of er dan iets anders volgt, zoals opzegging.", $"{line.Name.English}: the cap of {cap.English} is filled for values {values.English}; worse costs nothing more there. Check whether something else follows then, such as termination."),
            ("values", where.ToString()), ("cap", limit.ToString()));
    }

    public static Finding CapNeverBinds(LocalizedText name, LocalizedText limit, LocalizedText most) => Finding.Warning(ValidityFindings.CapShouldBeAbleToBind, ActorRole.ContractManagement,
        LocalizedText.Of($"{name.Dutch}: het plafond van {limit.Dutch} kan nooit binden, want meer dan {most.Dutch} komt er niet uit. Verlaag het of laat het weg.", $"{name.English}: the cap of {limit.English} can never bind, because it never comes to more than {most.English}. Lower it or leave it out."),
        ("cap", limit.English), ("most", most.English));

    public static Finding NothingMoreIsLost(PayoffLine line, ValueStretch where, ExactNumber malus)
    {
        var (values, cost) = (line.Values(where), line.Amount(malus));
        return Finding.Information(ValidityFindings.NothingMoreIsLost, ActorRole.ContractManagement,
            LocalizedText.Of($"{line.Name.Dutch}: {In(where)}{values.Dutch} kost alles hetzelfde, {cost.Dutch}; slechter kost daar niets meer. Ga na of er dan iets anders volgt, zoals opzegging.", $"{line.Name.English}: all values {values.English} cost the same, {cost.English}; worse costs nothing more there. Check whether something else follows then, such as termination."),
            ("values", where.ToString()), ("malus", malus.ToString()));
    }

    public static Finding Cliff(PayoffLine line, ExactNumber at, ExactNumber lost, ExactNumber stake)
    {
        var (value, loss, whole) = (line.Value(at), line.Amount(lost), line.Amount(stake));
        return Finding.Information(ValidityFindings.LossIsACliff, ActorRole.ContractManagement,
            LocalizedText.Of($"{line.Name.Dutch}: bij {value.Dutch} hangt {loss.Dutch} van de {whole.Dutch} die op het spel staat aan één waarde. Wie er net naast zit heeft weinig meer te verliezen, en over de meting wordt dan getwist. Overweeg meer treden of een lijn.", $"{line.Name.English}: at {value.English}, {loss.English} of the {whole.English} at stake hangs on one value. Who falls just short has little more to lose, and the measurement will be disputed. Consider more tiers or a line."),
            ("value", at.ToString()), ("lost", lost.ToString()), ("stake", stake.ToString()));
    }

    public static LocalizedText Outcome(PayoffLine line, ExactNumber payoff)
    {
        var amount = line.Amount(payoff.Abs());
        return payoff.Sign switch
        {
            0 => LocalizedText.Of("kost niets", "costs nothing"),
            < 0 => LocalizedText.Of($"kost {amount.Dutch}", $"costs {amount.English}"),
            _ => LocalizedText.Of($"levert {amount.Dutch} op", $"earns {amount.English}"),
        };
    }

    private static string Where(ValueStretch where, string values) => where.IsPoint ? "" : $" ({values})";

    private static string In(ValueStretch where) => where.IsPoint ? "bij " : "";
}
