using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Language;

namespace Regie.Explanation;

/// <summary>How a figure came about: a tree of steps, each with its label, value, rule, clause, inputs and the steps beneath it (afleiding).</summary>
/// <remarks>The value of the root is the figure itself: what a calculator explains equals what it computes, and a test holds that.</remarks>
public sealed record Derivation
{
    /// <summary>States a step without clause, inputs or steps beneath it; add those with the <c>With…</c> methods.</summary>
    /// <param name="rule">The rule that made the step.</param>
    /// <param name="label">What the step establishes.</param>
    /// <param name="value">What it came to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Derivation(RuleId rule, LocalizedText label, DerivedValue value)
        : this(rule, label, value, null, ValueList<DerivationInput>.Empty, ValueList<Derivation>.Empty)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(value);
    }

    private Derivation(RuleId rule, LocalizedText label, DerivedValue value, ClauseReference? clause, ValueList<DerivationInput> inputs, ValueList<Derivation> steps) =>
        (Rule, Label, Value, Clause, Inputs, Steps) = (rule, label, value, clause, inputs, steps);

    /// <summary>The rule that made the step.</summary>
    public RuleId Rule { get; }

    /// <summary>What the step establishes.</summary>
    public LocalizedText Label { get; }

    /// <summary>What it came to.</summary>
    public DerivedValue Value { get; }

    /// <summary>The clause that the step rests on, where there is one.</summary>
    public ClauseReference? Clause { get; }

    /// <summary>What went into the step as it was given.</summary>
    public ValueList<DerivationInput> Inputs { get; }

    /// <summary>The steps beneath it, in the order in which they were taken.</summary>
    public ValueList<Derivation> Steps { get; }

    /// <summary>The step, resting on a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new step; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public Derivation WithClause(ClauseReference clause) =>
        new(Rule, Label, Value, clause ?? throw new ArgumentNullException(nameof(clause)), Inputs, Steps);

    /// <summary>The step with one more input.</summary>
    /// <param name="label">What the input is.</param>
    /// <param name="value">Its value.</param>
    /// <returns>A new step; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Derivation WithInput(LocalizedText label, DerivedValue value) =>
        new(Rule, Label, Value, Clause, Inputs.With(new DerivationInput(label, value)), Steps);

    /// <summary>The step with one more step beneath it.</summary>
    /// <param name="step">The step to add at the end.</param>
    /// <returns>A new step; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    public Derivation WithStep(Derivation step) =>
        new(Rule, Label, Value, Clause, Inputs, Steps.With(step ?? throw new ArgumentNullException(nameof(step))));

    /// <summary>The step with more steps beneath it.</summary>
    /// <param name="steps">The steps to add at the end, in order.</param>
    /// <returns>A new step; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="steps"/> is null.</exception>
    public Derivation WithSteps(IEnumerable<Derivation> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ValueList<Derivation> all = [.. Steps, .. steps];
        return all.Contains(null!)
            ? throw new ArgumentException("A step of a derivation is null.", nameof(steps))
            : new Derivation(Rule, Label, Value, Clause, Inputs, all);
    }

    /// <summary>The step on one line, in English.</summary>
    /// <returns>For example <c>Service time: 2 h 15 min</c>.</returns>
    public override string ToString() => OneLine.Labeled(Label, Value, LanguageCode.English);
}
