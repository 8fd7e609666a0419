using System;
using System.Collections.Generic;
using NodaTime;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Terms;

/// <summary>Something that happened and decides how long an agreement runs (feit over de looptijd).</summary>
/// <remarks>A closed choice. A fact is known from the day on which it happened.</remarks>
public abstract record TermFact
{
    private TermFact(LocalDate on) => On = on.WithCalendar(CalendarSystem.Iso);

    /// <summary>The day on which it happened.</summary>
    public LocalDate On { get; }

    /// <summary>A side declared that it exercises an option (lichten van een optie).</summary>
    public sealed record OptionExercised : TermFact
    {
        /// <summary>States an exercise.</summary>
        /// <param name="option">The name of the option.</param>
        /// <param name="by">The side that declared it.</param>
        /// <param name="on">The day on which the declaration was received, or sent where the rule looks at that.</param>
        /// <param name="at">The time of day; null where it does not matter.</param>
        /// <exception cref="ArgumentNullException"><paramref name="option"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="option"/> is empty or white space.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not declared.</exception>
        public OptionExercised(string option, ContractingSide by, LocalDate on, LocalTime? at = null)
            : base(on) => (Option, By, At) = (TermGuard.Name(option, nameof(option)), TermGuard.Declared(by, nameof(by)), at);

        /// <summary>The name of the option.</summary>
        public string Option { get; }

        /// <summary>The side that declared it.</summary>
        public ContractingSide By { get; }

        /// <summary>The time of day; null where it does not matter.</summary>
        public LocalTime? At { get; }
    }

    /// <summary>A side gave notice (opzegging).</summary>
    public sealed record NoticeGiven : TermFact
    {
        /// <summary>States a notice for the first end for which it can work.</summary>
        /// <param name="by">The side that gave it.</param>
        /// <param name="on">The day on which it was received, or sent where the rule looks at that.</param>
        /// <param name="at">The time of day; null where it does not matter.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not declared.</exception>
        public NoticeGiven(ContractingSide by, LocalDate on, LocalTime? at = null)
            : base(on) => (By, At) = (TermGuard.Declared(by, nameof(by)), at);

        /// <summary>The side that gave it.</summary>
        public ContractingSide By { get; }

        /// <summary>The time of day; null where it does not matter.</summary>
        public LocalTime? At { get; }

        /// <summary>The end that the notice names; null where it names none.</summary>
        public TermEnd? For { get; private init; }

        /// <summary>The notice, naming the end that it is for.</summary>
        /// <param name="end">The end.</param>
        /// <returns>A new notice.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="end"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="end"/> is no date.</exception>
        public NoticeGiven Naming(TermEnd end)
        {
            ArgumentNullException.ThrowIfNull(end);
            return end.IsOpen ? throw new ArgumentException("A notice names a date.", nameof(end)) : this with { For = end };
        }
    }

    /// <summary>The agreement was ended in another way, by agreement or for a breach (beëindiging).</summary>
    public sealed record Terminated : TermFact
    {
        /// <summary>States a termination.</summary>
        /// <param name="on">The day on which it was decided.</param>
        /// <param name="end">From when the agreement has ended.</param>
        /// <param name="ground">Why.</param>
        /// <exception cref="ArgumentNullException"><paramref name="end"/> or <paramref name="ground"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="end"/> is no date.</exception>
        public Terminated(LocalDate on, TermEnd end, LocalizedText ground)
            : base(on)
        {
            ArgumentNullException.ThrowIfNull(end);
            ArgumentNullException.ThrowIfNull(ground);
            (End, Ground) = (end.IsOpen ? throw new ArgumentException("An agreement is terminated from a date.", nameof(end)) : end, ground);
        }

        /// <summary>From when the agreement has ended.</summary>
        public TermEnd End { get; }

        /// <summary>Why.</summary>
        public LocalizedText Ground { get; }
    }

    /// <summary>It was judged whether the condition of an option holds; the last judgement before the exercise counts (oordeel over een voorwaarde).</summary>
    public sealed record ConditionJudged : TermFact
    {
        private ConditionJudged(string condition, LocalDate on, bool isMet)
            : base(on) => (Condition, IsMet) = (TermGuard.Name(condition, nameof(condition)), isMet);

        /// <summary>The name of the condition.</summary>
        public string Condition { get; }

        /// <summary>Whether it holds.</summary>
        public bool IsMet { get; }

        /// <summary>The condition holds.</summary>
        /// <param name="condition">The name of the condition.</param>
        /// <param name="on">The day of the judgement.</param>
        /// <returns>The fact.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="condition"/> is empty or white space.</exception>
        public static ConditionJudged Met(string condition, LocalDate on) => new(condition, on, true);

        /// <summary>The condition does not hold.</summary>
        /// <param name="condition">The name of the condition.</param>
        /// <param name="on">The day of the judgement.</param>
        /// <returns>The fact.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="condition"/> is empty or white space.</exception>
        public static ConditionJudged NotMet(string condition, LocalDate on) => new(condition, on, false);

        /// <summary>Whether performance earned an option.</summary>
        /// <param name="condition">The condition on performance.</param>
        /// <param name="on">The day of the judgement.</param>
        /// <param name="finalScores">The final score of each period, oldest first; null for a period without one.</param>
        /// <returns>The fact.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="condition"/> or <paramref name="finalScores"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="condition"/> is not one on performance.</exception>
        public static ConditionJudged By(OptionCondition condition, LocalDate on, IReadOnlyCollection<ExactNumber?> finalScores)
        {
            ArgumentNullException.ThrowIfNull(condition);
            return condition.Earned is { } earned
                ? new ConditionJudged(condition.Name, on, earned.IsEarnedBy(finalScores))
                : throw new ArgumentException($"Condition {condition} is not one on performance; state whether it is met.", nameof(condition));
        }
    }
}
