using System;
using Regie.Identifiers;
using Regie.Measurements;

namespace Regie.Performance;

/// <summary>A party's statement that one observation should read otherwise (bezwaar).</summary>
public sealed record Objection
{
    /// <summary>Objects to an observation.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="alternative">What it should read.</param>
    /// <param name="by">Who objects.</param>
    /// <param name="motive">Why.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="motive"/> is empty.</exception>
    public Objection(ObservationId observation, Measured alternative, PersonId by, string motive)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(alternative);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(motive);
        if (motive.Trim().Length == 0)
            throw new ArgumentException("An objection needs a motive.", nameof(motive));
        (Observation, Alternative, By, Motive) = (observation, alternative, by, motive.Trim());
    }

    /// <summary>The observation.</summary>
    public ObservationId Observation { get; }

    /// <summary>What it should read.</summary>
    public Measured Alternative { get; }

    /// <summary>Who objects.</summary>
    public PersonId By { get; }

    /// <summary>Why.</summary>
    public string Motive { get; }
}
