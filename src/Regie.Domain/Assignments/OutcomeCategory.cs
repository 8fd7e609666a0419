using Regie.Guards;

namespace Regie.Assignments;

/// <summary>A kind of outcome by which the host says that two demands are similar (soort uitkomst).</summary>
/// <remarks>Similarity is never guessed from texts: it is the host's classification, compared ordinally.</remarks>
public sealed record OutcomeCategory
{
    /// <summary>Names a category.</summary>
    /// <param name="name">The name in the host's classification.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="System.ArgumentException"><paramref name="name"/> is empty.</exception>
    public OutcomeCategory(string name) => Name = Given.Text(name, nameof(name));

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
