using System;
using Regie.Guards;
using Regie.Language;

namespace Regie.Intake;

/// <summary>A named question that routes depend on, such as "is it an incident?" (toets).</summary>
/// <remarks>
/// Tests are told apart by name, so that rules can be compared without running them. A host that adds its own gives it a name of its own, and a question whose answer
/// follows from its arguments alone.
/// </remarks>
public sealed class IntakeTest : IEquatable<IntakeTest>
{
    private readonly Func<IntakeCase, IntakeSetting, IntakeReading> _read;

    /// <summary>Names a test.</summary>
    /// <param name="name">Its name, for example <c>host.is-vip</c>.</param>
    /// <param name="question">What it asks, for readers.</param>
    /// <param name="read">Answers it, with the reason.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IntakeTest(RuleId name, LocalizedText question, Func<IntakeCase, IntakeSetting, IntakeReading> read) =>
        (Name, Question, _read) = (Given.Something(name, nameof(name)), Given.Something(question, nameof(question)), Given.Something(read, nameof(read)));

    /// <summary>Its name.</summary>
    public RuleId Name { get; }

    /// <summary>What it asks, for readers.</summary>
    public LocalizedText Question { get; }

    /// <summary>Answers it.</summary>
    /// <param name="asked">What came in.</param>
    /// <param name="setting">Against what the route is decided.</param>
    /// <returns>Whether it is so, and why.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The host's question gave no answer.</exception>
    public IntakeReading Read(IntakeCase asked, IntakeSetting setting) =>
        _read(Given.Something(asked, nameof(asked)), Given.Something(setting, nameof(setting))) ?? throw new InvalidOperationException($"Test {Name} gave no answer.");

    /// <inheritdoc/>
    public bool Equals(IntakeTest? other) => other is not null && Name.Equals(other.Name);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IntakeTest);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode();

    /// <summary>Its name.</summary>
    /// <returns>The text of <see cref="Name"/>.</returns>
    public override string ToString() => Name.Value;
}
