using System;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Terms;

/// <summary>How an agreement runs: its provisions under what happened, asked as of any day (looptijdverloop).</summary>
/// <remarks>Nothing is stored: the same question on the same facts has the same answer. Facts after the day that is asked about do not count yet.</remarks>
/// <example><code>
/// TermOutlook outlook = TermOutlook.Of(cleaning, TermFacts.None, BusinessDays.MondayToFriday.ClosedOn(DutchHolidays.Lustrum));
/// TermEnd committed = outlook.CommittedEnd(today);
/// </code></example>
public sealed class TermOutlook
{
    private TermOutlook(TermProvisions terms, TermFacts facts, BusinessDays days) => (Terms, Facts, BusinessDays) = (terms, facts, days);

    /// <summary>The provisions.</summary>
    public TermProvisions Terms { get; }

    /// <summary>What happened.</summary>
    public TermFacts Facts { get; }

    /// <summary>The business days that last days move to.</summary>
    public BusinessDays BusinessDays { get; }

    /// <summary>The outlook of an agreement.</summary>
    /// <param name="terms">The provisions.</param>
    /// <param name="facts">What happened.</param>
    /// <param name="days">The business days.</param>
    /// <returns>The outlook.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TermOutlook Of(TermProvisions terms, TermFacts facts, BusinessDays days)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(days);
        return new TermOutlook(terms, facts, days);
    }

    /// <summary>When it ends if nobody acts after a day.</summary>
    /// <param name="asOf">The day; what happened on it is known.</param>
    /// <returns>The end; never where it runs or renews until somebody ends it.</returns>
    /// <exception cref="RegieValidationException">There is no business day near, or a holiday calendar does not know the year; that goes for every question.</exception>
    public TermEnd ProjectedEnd(LocalDate asOf) => Course(asOf).End;

    /// <summary>The end that is fixed: before it neither side can end the agreement by a notice any more.</summary>
    /// <param name="asOf">The day; a notice given on it is still possible.</param>
    /// <returns>The earlier of what the two sides can bring about.</returns>
    public TermEnd CommittedEnd(LocalDate asOf) => TermEnd.Earliest(EarliestExit(asOf, ContractingSide.Principal), EarliestExit(asOf, ContractingSide.Contractor));

    /// <summary>When it ends if a side gives notice on a day, received that day, and nobody else acts.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="by">The side.</param>
    /// <returns>The end; the projected one where the side has no right to give notice.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not declared.</exception>
    public TermEnd EarliestExit(LocalDate asOf, ContractingSide by) => Exit(asOf, by).End;

    /// <summary>Whether the agreement is in force on a day, by what is known then; it is while a notice runs.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is.</returns>
    public bool IsInForceOn(LocalDate date) => Iso(date) >= Terms.Term.Start && !(ProjectedEnd(date).FirstDayAfter <= Iso(date));

    /// <summary>The stretches that begin before a day, if nobody acts: first term, options, renewals.</summary>
    /// <param name="asOf">The day up to which facts are known.</param>
    /// <param name="until">The day before which they begin.</param>
    /// <returns>The stretches in order; the last may be ended before its own end.</returns>
    public ValueList<TermStep> Steps(LocalDate asOf, LocalDate until) => Course(asOf).StepsUntil(Iso(until)).ToValueList();

    /// <summary>The last day for a side to give notice after a number of renewals; the options that were exercised count.</summary>
    /// <param name="by">The side.</param>
    /// <param name="renewals">How many renewals, 0 for the end before the first.</param>
    /// <returns>The last day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not declared, or <paramref name="renewals"/> is negative.</exception>
    /// <exception cref="RegieValidationException">The side has no right, or there is no such end.</exception>
    public NoticeDeadline LatestNotice(ContractingSide by, int renewals) => RuleOf(by).LatestNotice(EndAfter(renewals), BusinessDays);

    /// <summary>How the options stand on a day.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>All options in order.</returns>
    public ValueList<OptionStanding> OptionsOn(LocalDate asOf) => OptionStandings.Of(Terms, Known(asOf), BusinessDays, Iso(asOf));

    /// <summary>What a notice does, by what was known on its day.</summary>
    /// <param name="notice">The notice; it need not be among the facts.</param>
    /// <returns>The judgement, with findings where it does not do what it was meant for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public NoticeJudgement Judge(TermFact.NoticeGiven notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return NoticeJudge.Of(Terms, Facts, BusinessDays, notice);
    }

    /// <summary>What is wrong with the facts that are known on a day.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>A finding for every notice, exercise or judgement that does not do what it was meant for.</returns>
    public ValueList<Finding> FindingsOn(LocalDate asOf) => TermFactCheck.Of(Terms, Known(asOf), BusinessDays).ToValueList();

    /// <summary>How the projected end comes about.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>The steps; the value is the last day of <see cref="ProjectedEnd"/>.</returns>
    public Derivation ExplainProjectedEnd(LocalDate asOf)
    {
        var course = Course(asOf);
        return TermExplanation.Of(TermRules.ProjectedEnd, LocalizedText.Of($"Laatste dag van {Terms.Agreement} als niemand iets doet", $"Last day of {Terms.Agreement} if nobody acts"), course.End)
            .WithInput(LocalizedText.Of("naar de stand van", "as of"), new DerivedValue.Date(asOf))
            .WithSteps(TermExplanation.Of(Terms, course, BusinessDays));
    }

    /// <summary>How the committed end comes about.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>The steps; the value is the last day of <see cref="CommittedEnd"/>.</returns>
    public Derivation ExplainCommittedEnd(LocalDate asOf) =>
        TermExplanation.Of(TermRules.CommittedEnd, LocalizedText.Of($"Laatste dag van {Terms.Agreement} die vaststaat", $"Last day of {Terms.Agreement} that is fixed"), CommittedEnd(asOf))
            .WithInput(LocalizedText.Of("naar de stand van", "as of"), new DerivedValue.Date(asOf))
            .WithStep(ExplainEarliestExit(asOf, ContractingSide.Principal))
            .WithStep(ExplainEarliestExit(asOf, ContractingSide.Contractor));

    /// <summary>How the earliest exit of a side comes about.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="by">The side.</param>
    /// <returns>The steps; the value is the last day of <see cref="EarliestExit"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not declared.</exception>
    public Derivation ExplainEarliestExit(LocalDate asOf, ContractingSide by)
    {
        var (course, label) = (Exit(asOf, by), by.Label());
        var text = Terms.RightOf(by) is null
            ? LocalizedText.Of($"Laatste dag als de {label.Dutch} weg wil, die niet mag opzeggen", $"Last day if the {label.English} wants to leave, who may not give notice")
            : LocalizedText.Of($"Laatste dag als de {label.Dutch} op {TermWords.Dutch(asOf)} opzegt", $"Last day if the {label.English} gives notice on {TermWords.English(asOf)}");
        return TermExplanation.Of(TermRules.EarliestExit, text, course.End).WithSteps(TermExplanation.Of(Terms, course, BusinessDays));
    }

    /// <summary>How the last day for a side to give notice after a number of renewals comes about.</summary>
    /// <param name="by">The side.</param>
    /// <param name="renewals">How many renewals, 0 for the end before the first.</param>
    /// <returns>The steps; the value is the last day of <see cref="LatestNotice"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not declared, or <paramref name="renewals"/> is negative.</exception>
    /// <exception cref="RegieValidationException">The side has no right, or there is no such end.</exception>
    public Derivation ExplainLatestNotice(ContractingSide by, int renewals) => RuleOf(by).ExplainLatestNotice(EndAfter(renewals), BusinessDays);

    /// <summary>How the last day to exercise an option comes about.</summary>
    /// <param name="option">The name of the option.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The steps; the value is the last day of its <see cref="OptionStanding.Deadline"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="option"/> is null.</exception>
    /// <exception cref="RegieValidationException">There is no such option.</exception>
    public Derivation ExplainOption(string option, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(option);
        var standing = OptionsOn(asOf).FirstOrDefault(s => s.Option.Name == option) ?? throw new RegieValidationException(OptionProblems.Unknown(Terms, option));
        var root = NoticeExplanation.Of(standing.Option.Exercise, standing.Deadline, BusinessDays, NoticeExplanation.Exercise)
            .WithInput(LocalizedText.Of("optie", "option"), new DerivedValue.Statement(LocalizedText.Same(option)))
            .WithInput(LocalizedText.Of("stand", "standing"), new DerivedValue.Statement(standing.State.Label()))
            .WithInput(LocalizedText.Of("verlengt tot en met", "extends up to and including"), TermExplanation.End(standing.ExtendedEnd));
        return standing.Option.Condition is { } condition ? root.WithInput(LocalizedText.Of("voorwaarde", "condition"), new DerivedValue.Statement(condition.Description)) : root;
    }

    /// <summary>How the judgement of a notice comes about.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>The steps; the value is the outcome of <see cref="Judge"/> in words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public Derivation ExplainNotice(TermFact.NoticeGiven notice)
    {
        var judged = Judge(notice);
        var root = new Derivation(TermRules.NoticeJudged, LocalizedText.Of($"Opzegging door de {notice.By.Label().Dutch} van {TermWords.Dutch(notice.On)}", $"Notice by the {notice.By.Label().English} given on {TermWords.English(notice.On)}"), new DerivedValue.Statement(judged.Outcome.Label()))
            .WithInput(LocalizedText.Of("tegen", "for"), TermExplanation.End(judged.Asked))
            .WithInput(LocalizedText.Of("laatste dag van de overeenkomst", "last day of the agreement"), TermExplanation.End(judged.End));
        if (judged.DaysLate > 0)
            root = root.WithInput(LocalizedText.Of("te laat", "late"), new DerivedValue.Statement(TermWords.Days(judged.DaysLate)));
        foreach (var end in new[] { judged.Asked, judged.End }.Distinct())
            if (Terms.RightOf(notice.By) is { } right && end.FirstDayAfter is { } day)
                root = root.WithStep(right.Rule.ExplainLatestNotice(day, BusinessDays));
        return root;
    }

    private TermFacts Known(LocalDate asOf) => Facts.KnownOn(asOf);

    private static LocalDate Iso(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);

    private TermCourse Course(LocalDate asOf) => TermCourse.Of(Terms, Known(asOf), BusinessDays);

    private TermCourse Exit(LocalDate asOf, ContractingSide by) => TermCourse.Of(Terms, Known(asOf), BusinessDays, new TermFact.NoticeGiven(by, asOf));

    private NoticeRule RuleOf(ContractingSide by) => (Terms.RightOf(by) ?? throw new RegieValidationException(NoticeProblems.NoRight(Terms, by))).Rule;

    private LocalDate EndAfter(int renewals)
    {
        if (renewals < 0)
            throw new ArgumentOutOfRangeException(nameof(renewals), renewals, "An agreement renews 0 or more times.");
        var ladder = new TermLadder(Terms);
        var options = TermFacts.Of(Facts.All.Where(f => f is TermFact.OptionExercised or TermFact.ConditionJudged));
        var step = TermCourse.Of(Terms, options, BusinessDays).Steps.Last(s => s.Renewals == 0);
        for (; renewals > step.Renewals && ladder.CanRenew(step); step = ladder.Renewed(step)) ;
        return step.Renewals == renewals && step.End.FirstDayAfter is { } end ? end : throw new RegieValidationException(NoticeProblems.NoSuchRenewal(Terms, renewals));
    }
}
