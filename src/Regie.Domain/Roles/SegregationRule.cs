using System;
using Regie.Guards;
using Regie.Language;
using Regie.Parties;

namespace Regie.Roles;

/// <summary>A rule on keeping duties apart: about two duties in one hand, or about one duty and a fact (regel voor functiescheiding).</summary>
/// <remarks>A closed choice. What it says is data per profile; which rules there are is for the policy.</remarks>
public abstract record SegregationRule
{
    private SegregationRule(FindingCode code, LocalizedText sentence, ActorRole actor, SegregationGrades grades) =>
        (Code, Sentence, Actor, Grades) = (Given.Something(code, nameof(code)), Given.Something(sentence, nameof(sentence)), Given.Declared(actor, nameof(actor)), grades);

    /// <summary>The code of its findings; a policy has one rule for a code.</summary>
    public FindingCode Code { get; }

    /// <summary>The rule as a sentence.</summary>
    public LocalizedText Sentence { get; }

    /// <summary>The role that must act on its findings.</summary>
    public ActorRole Actor { get; }

    /// <summary>What it says under each profile; forbidden under all unless stated.</summary>
    public SegregationGrades Grades { get; private protected init; }

    /// <summary>Begins a rule about two duties in the hand of one person, whenever and on whatever; forbidden.</summary>
    /// <param name="code">The code of its findings.</param>
    /// <param name="first">The one duty.</param>
    /// <param name="second">The other duty.</param>
    /// <param name="sentence">The rule as a sentence.</param>
    /// <param name="actor">The role that must act on its findings.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="actor"/> is not declared.</exception>
    public static TwoDuties Between(FindingCode code, DutySelector first, DutySelector second, LocalizedText sentence, ActorRole actor) =>
        new(code, sentence, actor, Given.Something(first, nameof(first)), Given.Something(second, nameof(second)));

    internal static OneFact About(FindingCode code, LocalizedText fact, LocalizedText sentence, ActorRole actor) => new(code, sentence, actor, fact);

    /// <summary>Code and sentence.</summary>
    /// <returns>For example <c>REG-ROL-022: Whoever measures does not validate the same measurement.</c>.</returns>
    public sealed override string ToString() => $"{Code}: {Sentence.English}";

    private static SegregationGrades Everywhere(SegregationLevel level) => new(SegregationGrade.Always(level), SegregationGrade.Always(level), SegregationGrade.Always(level));

    /// <summary>A rule about two duties in one hand (regel over twee taken).</summary>
    public sealed record TwoDuties : SegregationRule
    {
        internal TwoDuties(FindingCode code, LocalizedText sentence, ActorRole actor, DutySelector first, DutySelector second)
            : base(code, sentence, actor, Everywhere(SegregationLevel.Forbidden)) => (First, Second) = (first, second);

        /// <summary>The one duty.</summary>
        public DutySelector First { get; }

        /// <summary>The other duty.</summary>
        public DutySelector Second { get; }

        /// <summary>What both duties must be performed on; null where the rule applies whatever they are performed on.</summary>
        public DutySubjectKind? Shared { get; private init; }

        /// <summary>Whose hand it looks at; a person's unless stated.</summary>
        public SegregationBinding Binding { get; private init; }

        /// <summary>Whether the duties must meet in time; not unless stated.</summary>
        public SegregationTiming Timing { get; private init; }

        /// <summary>What decides whether the combination weighs heavier.</summary>
        public SegregationWeight Weight { get; private init; }

        /// <summary>The rule, for duties on one thing of a kind.</summary>
        /// <param name="shared">The kind of thing.</param>
        /// <returns>A new rule.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="shared"/> is not declared.</exception>
        public TwoDuties OnOne(DutySubjectKind shared) => this with { Shared = Given.Declared(shared, nameof(shared)) };

        /// <summary>The rule, for duties in the hand of a person or of a party.</summary>
        /// <param name="binding">Whose hand.</param>
        /// <returns>A new rule.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="binding"/> is not declared.</exception>
        public TwoDuties Binds(SegregationBinding binding) => this with { Binding = Given.Declared(binding, nameof(binding)) };

        /// <summary>The rule, for duties that meet in time or not.</summary>
        /// <param name="timing">Whether they must.</param>
        /// <returns>A new rule.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="timing"/> is not declared.</exception>
        public TwoDuties Performed(SegregationTiming timing) => this with { Timing = Given.Declared(timing, nameof(timing)) };

        /// <summary>The rule, with what decides whether a combination weighs heavier.</summary>
        /// <param name="weight">What decides.</param>
        /// <returns>A new rule.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is not declared.</exception>
        public TwoDuties Weighing(SegregationWeight weight) => this with { Weight = Given.Declared(weight, nameof(weight)) };

        /// <summary>The rule, with what it says under each profile.</summary>
        /// <param name="grades">What it says.</param>
        /// <returns>A new rule.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="grades"/> is null.</exception>
        public TwoDuties Graded(SegregationGrades grades) => this with { Grades = Given.Something(grades, nameof(grades)) };
    }

    /// <summary>A rule about one duty and a fact; the library knows how to establish it, so a host regrades these and adds none (regel over een taak en een feit).</summary>
    public sealed record OneFact : SegregationRule
    {
        internal OneFact(FindingCode code, LocalizedText sentence, ActorRole actor, LocalizedText fact)
            : base(code, sentence, actor, Everywhere(SegregationLevel.Forbidden)) => Fact = fact;

        /// <summary>The fact.</summary>
        public LocalizedText Fact { get; }

        /// <summary>The rule, with what it says under each profile.</summary>
        /// <param name="grades">What it says.</param>
        /// <returns>A new rule.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="grades"/> is null.</exception>
        public OneFact Graded(SegregationGrades grades) => this with { Grades = Given.Something(grades, nameof(grades)) };
    }
}
