using System;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Roles;

/// <summary>A host sees a duty otherwise than by default, decided by name and with a motive: its service desk is regie, for example (herindeling van een taak).</summary>
public sealed record DutyReclassification
{
    /// <summary>States the decision.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="nature">What it is held to be.</param>
    /// <param name="by">Who decided so.</param>
    /// <param name="motive">Why.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="motive"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nature"/> is not declared.</exception>
    public DutyReclassification(Duty duty, DutyNature nature, PersonId by, string motive)
    {
        Duty = Given.Something(duty, nameof(duty));
        Nature = Given.Declared(nature, nameof(nature));
        By = Given.Something(by, nameof(by));
        Motive = Given.Text(motive, nameof(motive));
    }

    /// <summary>The duty.</summary>
    public Duty Duty { get; }

    /// <summary>What it is held to be.</summary>
    public DutyNature Nature { get; }

    /// <summary>Who decided so.</summary>
    public PersonId By { get; }

    /// <summary>Why.</summary>
    public string Motive { get; }
}
