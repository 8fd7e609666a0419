using System.Linq;
using NodaTime;
using Regie.Clocks;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;
using Regie.ServiceTime;
using Regie.Settlement;

namespace Regie.Samples.Quickstart.Months;

/// <summary>The sentences that the terminal and the reports share, in one language.</summary>
internal sealed class JudgementWords(LanguageCode language)
{
    private readonly LanguageFormat _format = LanguageFormat.For(language);

    public LanguageCode Language => language;

    public string Say(string dutch, string english) => language == LanguageCode.Dutch ? dutch : english;

    public string Month(YearMonth month) => _format.Date(month.OnDayOfMonth(1)).Substring(2);

    public string Duration(Duration duration) => _format.Duration(duration);

    public string Count(long number) => _format.Number(number);

    public string Percent(MonthlyJudgement judgement) => judgement.Assessment.Value is { } value
        ? _format.Number(value.ToDecimal(Rounding.HalfUp(2)), 2)
        : "–";

    public string NormName(JudgedNorm judged) => $"{judged.Time.Priority} {Clock(judged.Clock.Kind).In(language)} ≤ {Duration(judged.Time.Allowed)}";

    public string Target(JudgedNorm judged) => Unit.Percent.Attach(_format.Number(((Target.Floor)judged.Norm.Targets[0].Target).Value), language);

    public string Verdict(MonthlyJudgement judgement) => judgement.Assessment.Verdict.Label.In(language);

    public string Counted(Miss miss) => Duration(miss.Reading.Elapsed);

    public string Over(Miss miss) => Duration(-miss.Reading.Remaining);

    /// <summary>From when to when the clock of a ticket ran.</summary>
    public string Span(Miss miss)
    {
        var zone = miss.Reading.Norm.Calendar.Zone;
        var (from, to) = (miss.Account.Start.InZone(zone).LocalDateTime, miss.Account.End.InZone(zone).LocalDateTime);
        return Say($"van {_format.DateAndTime(from)} tot {_format.DateAndTime(to)}", $"from {_format.DateAndTime(from)} to {_format.DateAndTime(to)}");
    }

    /// <summary>What of that time did not count, and why; empty where all of it did.</summary>
    public string NotCounted(Miss miss) => string.Join("; ", miss.Account.Segments
        .Where(s => s.Kind is not TimeKind.Open)
        .GroupBy(s => (s.Kind, s.WaitingFor, Cause: s.Kind == TimeKind.Closed ? null : s.Cause))
        .Select(g => $"{Label(g.Key.Kind, g.Key.WaitingFor, g.Key.Cause)} {Duration(g.Aggregate(NodaTime.Duration.Zero, (sum, s) => sum + s.Length))}"));

    private string Label(TimeKind kind, ActorRole? waitingFor, LocalizedText? cause) => kind switch
    {
        TimeKind.Closed => Say("gesloten", "closed"),
        TimeKind.Holiday => cause!.In(language),
        TimeKind.Paused => Say($"wacht op {waitingFor!.Value.Label().Dutch}", $"waiting for {waitingFor.Value.Label().English}") + (cause is null ? "" : $" ({cause.In(language)})"),
        _ => cause!.In(language),
    };

    /// <summary>The score and the standing that it gives; the state in words where there is no score.</summary>
    public string Score(JudgedMonth month) => month.Scorecard.Score is { } score
        ? Unit.Points.Attach(_format.Number(score.ToDecimal(month.Scorecard.Scorecard.Display)), language) + (month.Scorecard.Standing is { } standing ? $", {standing.In(language)}" : "")
        : Say("geen score: er valt niets te beoordelen", "no score: there is nothing to judge");

    public string Settlement(JudgedMonth month) => month.Settlement.Balance.ToText(language)
        + Say($" credit op een maandbedrag van {month.Settlement.Basis.Charge.ToText(language)}", $" credit on a monthly charge of {month.Settlement.Basis.Charge.ToText(language)}");

    /// <summary>What became of the consequence of a norm.</summary>
    public string Consequence(SettlementLine line) => line.Outcome switch
    {
        LineOutcome.Counted => Unit.Percent.Attach(line.Weighed.ToText(language), language)
            + (line.CountedElsewhere.Count == 0 ? "" : Say($", zonder {line.CountedElsewhere.Count} meldingen die al bij een groter gevolg tellen", $", without {line.CountedElsewhere.Count} tickets that already count for a larger one")),
        LineOutcome.NoConsequence => Say("geen", "none"),
        LineOutcome.SameEvent => Say("geen: dezelfde meldingen hebben al een groter gevolg", "none: the same tickets have a larger one already"),
        _ => line.Assessment.Verdict.Label.In(language),
    };

    /// <summary>What a cap kept from being charged.</summary>
    public string Bound(AppliedCap cap, Currency currency) => Say(
        $"{cap.Cap.ToText(language)}: {InMoney(cap.NotCharged, currency)} niet verrekend", $"{cap.Cap.ToText(language)}: {InMoney(cap.NotCharged, currency)} not charged");

    /// <summary>What a clock measures, in both languages.</summary>
    public static LocalizedText Clock(ClockKind kind) => kind switch
    {
        ClockKind.Respond => LocalizedText.Of("reactie", "response"),
        ClockKind.Attend => LocalizedText.Of("ter plaatse", "attendance"),
        ClockKind.Fix => LocalizedText.Of("herstel", "repair"),
        _ => LocalizedText.Of("gereed", "completion"),
    };

    private string InMoney(ExactNumber amount, Currency currency) => Money.Of(amount.ToDecimal(Rounding.HalfUp(currency.MinorUnitDigits)), currency).ToText(language);
}
