using System;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Roles;

/// <summary>A kind of work that someone answers for (activiteit).</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Label">Its name, for readers.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
public sealed record Activity(ActivityId Id, LocalizedText Label)
{
    /// <summary>Its identifier.</summary>
    public ActivityId Id { get; } = Given.Something(Id, nameof(Id));

    /// <summary>Its name, for readers.</summary>
    public LocalizedText Label { get; } = Given.Something(Label, nameof(Label));

    /// <summary>The name in English.</summary>
    /// <returns>For example <c>acceptance</c>.</returns>
    public override string ToString() => Label.English;
}
