using System.Linq;
using NodaTime;
using Regie.Clocks;
using Regie.Finance;
using Regie.Language;
using Regie.Parties;
using Regie.ServiceTime;

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

    public string Percent(MonthlyJudgement judgement) => judgement.Assessment.Ratio is { } ratio
        ? _format.Number(ratio.ToPercentage(Rounding.HalfUp(2)).Value, 2)
        : "–";

    public string NormName(JudgedNorm judged) => $"{judged.Time.Priority} {Clock(judged.Clock.Kind)} ≤ {Duration(judged.Time.Allowed)}";

    public string Target(JudgedNorm judged) => judged.Norm.Target.ToText(language);

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

    private string Clock(ClockKind kind) => kind switch
    {
        ClockKind.Respond => Say("reactie", "response"),
        ClockKind.Attend => Say("ter plaatse", "attendance"),
        ClockKind.Fix => Say("herstel", "repair"),
        _ => Say("gereed", "completion"),
    };
}
