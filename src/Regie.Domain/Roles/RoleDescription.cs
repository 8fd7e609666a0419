using System;
using System.Collections.Generic;
using Regie.Guards;
using Regie.Language;

namespace Regie.Roles;

/// <summary>What a regie role answers for, decides and makes (rolbeschrijving).</summary>
public sealed record RoleDescription
{
    /// <summary>Describes a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="answersFor">What it answers for.</param>
    /// <param name="decides">What it decides.</param>
    /// <param name="makes">What it makes.</param>
    /// <exception cref="ArgumentNullException">A list, or one of its texts, is null.</exception>
    /// <exception cref="ArgumentException">A list is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not declared.</exception>
    public RoleDescription(RegieRole role, IEnumerable<LocalizedText> answersFor, IEnumerable<LocalizedText> decides, IEnumerable<LocalizedText> makes)
    {
        Role = Given.Declared(role, nameof(role));
        AnswersFor = Given.AtLeastOne(answersFor, nameof(answersFor));
        Decides = Given.AtLeastOne(decides, nameof(decides));
        Makes = Given.AtLeastOne(makes, nameof(makes));
    }

    /// <summary>The role.</summary>
    public RegieRole Role { get; }

    /// <summary>What it answers for.</summary>
    public ValueList<LocalizedText> AnswersFor { get; }

    /// <summary>What it decides.</summary>
    public ValueList<LocalizedText> Decides { get; }

    /// <summary>What it makes.</summary>
    public ValueList<LocalizedText> Makes { get; }
}
