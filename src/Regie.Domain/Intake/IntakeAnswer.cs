using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Intake;

/// <summary>Where something goes, by which rule and for which reasons (routeringsbesluit).</summary>
/// <remarks>A person can decide otherwise, by name and with a motive; what was computed stays beside it.</remarks>
public sealed record IntakeAnswer
{
    internal IntakeAnswer(IntakeCase asked, ValueList<IntakeTrial> trials) => (Asked, Trials, Decided) = (asked, trials, trials.First(trial => trial.Matches));

    /// <summary>What came in.</summary>
    public IntakeCase Asked { get; }

    /// <summary>Every rule of the router as it was tried, in order.</summary>
    public ValueList<IntakeTrial> Trials { get; }

    /// <summary>The rule that decided.</summary>
    public RuleId Rule => Decided.Rule.Id;

    /// <summary>The route that was computed.</summary>
    public IntakeRoute Computed => Decided.Rule.Route;

    /// <summary>The route that is taken: the override where there is one, else the computed one.</summary>
    public IntakeRoute Route => Override?.Route ?? Computed;

    /// <summary>Why the rule matches.</summary>
    public ValueList<LocalizedText> Reasons => Decided.Reasons;

    /// <summary>The later rules that would have matched too, in order.</summary>
    public ValueList<RuleId> AlsoMatching => Trials.Where(trial => trial.Matches).Skip(1).Select(trial => trial.Rule.Id).ToValueList();

    /// <summary>Who decided otherwise, and why; null where nobody did.</summary>
    public IntakeOverride? Override { get; private init; }

    private IntakeTrial Decided { get; }

    /// <summary>The answer, with a decision otherwise by a person.</summary>
    /// <param name="route">The route that is taken instead.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="on">When.</param>
    /// <param name="motive">Why.</param>
    /// <returns>A new answer; the computed route stays in it.</returns>
    /// <exception cref="System.ArgumentNullException">A reference is null.</exception>
    /// <exception cref="System.ArgumentException"><paramref name="motive"/> is empty.</exception>
    public IntakeAnswer OverriddenBy(PersonId by, LocalDate on, IntakeRoute route, string motive) => this with { Override = new IntakeOverride(by, on, route, motive) };

    /// <summary>How the answer came about: every rule that was tried up to the one that decided, and why it did not match.</summary>
    /// <returns>The derivation; its value is the route that is taken.</returns>
    public Derivation Explain()
    {
        var root = new Derivation(IntakeRules.Decision, LocalizedText.Of("Route", "Route"), new DerivedValue.Statement(IntakeWords.Of(Route)))
            .WithInput(LocalizedText.Of("Binnengekomen", "Came in"), new DerivedValue.Statement(Asked.Kind.Label()))
            .WithInput(LocalizedText.Of("Op", "On"), new DerivedValue.Date(Asked.On));
        if (Override is { } decided)
            root = root.WithInput(LocalizedText.Of($"Anders besloten door {decided.By}", $"Decided otherwise by {decided.By}"), new DerivedValue.Statement(LocalizedText.Same(decided.Motive)));
        return root
            .WithSteps(Trials.TakeWhile(trial => !trial.Matches).Select(trial => Step(trial, LocalizedText.Of("nee", "no"))))
            .WithStep(Step(Decided, IntakeWords.Of(Computed)))
            .WithSteps(Trials.Where(trial => trial.Matches).Skip(1).Select(trial => Step(trial, LocalizedText.Of("ook van toepassing, later in de volgorde", "would match too, later in the order"))));
    }

    private static Derivation Step(IntakeTrial trial, LocalizedText value) => trial.Reasons.Aggregate(
        new Derivation(trial.Rule.Id, trial.Rule.Title, new DerivedValue.Statement(value)),
        (step, reason) => step.WithInput(LocalizedText.Of("Want", "Because"), new DerivedValue.Statement(reason)));
}
