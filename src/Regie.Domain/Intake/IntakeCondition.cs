using System.Collections.Generic;
using System.Linq;
using Regie.Guards;

namespace Regie.Intake;

/// <summary>When a rule matches: all of some tests hold, and none of some others (voorwaarde).</summary>
public sealed record IntakeCondition
{
    private IntakeCondition(ValueList<IntakeTest> required, ValueList<IntakeTest> excluded) => (Required, Excluded) = (required, excluded);

    /// <summary>Always.</summary>
    public static IntakeCondition Always { get; } = new(ValueList<IntakeTest>.Empty, ValueList<IntakeTest>.Empty);

    /// <summary>The tests that must hold.</summary>
    public ValueList<IntakeTest> Required { get; }

    /// <summary>The tests that must not hold.</summary>
    public ValueList<IntakeTest> Excluded { get; }

    /// <summary>A condition that tests hold.</summary>
    /// <param name="tests">The tests, at least one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="System.ArgumentNullException">A test is null.</exception>
    /// <exception cref="System.ArgumentException">There is none.</exception>
    public static IntakeCondition When(params IntakeTest[] tests) => Always.And(tests);

    /// <summary>The condition, with more tests that must hold.</summary>
    /// <param name="tests">The tests, at least one.</param>
    /// <returns>A new condition.</returns>
    /// <exception cref="System.ArgumentNullException">A test is null.</exception>
    /// <exception cref="System.ArgumentException">There is none.</exception>
    public IntakeCondition And(params IntakeTest[] tests) => new(Joined(Required, tests), Excluded);

    /// <summary>The condition, with tests that must not hold.</summary>
    /// <param name="tests">The tests, at least one.</param>
    /// <returns>A new condition.</returns>
    /// <exception cref="System.ArgumentNullException">A test is null.</exception>
    /// <exception cref="System.ArgumentException">There is none.</exception>
    public IntakeCondition ButNot(params IntakeTest[] tests) => new(Required, Joined(Excluded, tests));

    /// <summary>The condition in one line.</summary>
    /// <returns>For example <c>intake.catalog-item and not intake.within-limits</c>.</returns>
    public override string ToString() => Required.Count + Excluded.Count == 0
        ? "always"
        : string.Join(" and ", Required.Select(test => test.ToString()).Concat(Excluded.Select(test => "not " + test)));

    private static ValueList<IntakeTest> Joined(IEnumerable<IntakeTest> present, IntakeTest[] tests) => present.Concat(Given.AtLeastOne(tests, nameof(tests))).Distinct().ToValueList();
}
