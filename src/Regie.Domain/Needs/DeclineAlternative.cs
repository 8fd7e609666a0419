using Regie.Guards;

namespace Regie.Needs;

/// <summary>What a customer is offered whose need is declined (alternatief bij afwijzing).</summary>
/// <remarks>A closed choice: there is one, or it is said explicitly that there is none, and why.</remarks>
public abstract record DeclineAlternative
{
    private DeclineAlternative()
    {
    }

    /// <summary>Something else is offered (aangeboden alternatief).</summary>
    /// <param name="Description">What.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="Description"/> is null.</exception>
    /// <exception cref="System.ArgumentException"><paramref name="Description"/> is empty.</exception>
    public sealed record Offered(string Description) : DeclineAlternative
    {
        /// <summary>What is offered.</summary>
        public string Description { get; } = Given.Text(Description, nameof(Description));
    }

    /// <summary>There is nothing to offer (uitdrukkelijk geen alternatief).</summary>
    /// <param name="Motive">Why not.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="Motive"/> is null.</exception>
    /// <exception cref="System.ArgumentException"><paramref name="Motive"/> is empty.</exception>
    public sealed record ExplicitlyNone(string Motive) : DeclineAlternative
    {
        /// <summary>Why not.</summary>
        public string Motive { get; } = Given.Text(Motive, nameof(Motive));
    }
}
