using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace Regie;

/// <summary>A named question that something does or does not satisfy, usable in memory and in a database query (specificatie).</summary>
/// <typeparam name="T">What is asked about.</typeparam>
/// <remarks>
/// <para>Derive, and state the criteria in the constructor with <c>Query.Where(…)</c>; several are combined with "and".</para>
/// <para>Members carry the names of the Ardalis.Specification package; <see cref="Criteria"/> drops into one of its specifications in one line: <c>Query.Where(own.Criteria)</c>.</para>
/// </remarks>
/// <example><code>
/// public sealed class EndsBefore : Specification&lt;AgreementRow&gt;
/// {
///     public EndsBefore(LocalDate date) => Query.Where(row => row.End &lt; date);
/// }
/// </code></example>
public abstract class Specification<T>
{
    private Func<T, bool>? _compiled;

    /// <summary>A specification that everything satisfies until criteria are added.</summary>
    protected Specification() => Query = new SpecificationBuilder<T>();

    /// <summary>The criteria as one expression, which a query provider can translate.</summary>
    public Expression<Func<T, bool>> Criteria => Query.Criteria;

    /// <summary>Where a derived class states its criteria, in its constructor.</summary>
    protected SpecificationBuilder<T> Query { get; }

    /// <summary>Whether one candidate satisfies the criteria.</summary>
    /// <param name="entity">The candidate.</param>
    /// <returns>Whether it does.</returns>
    public bool IsSatisfiedBy(T entity) => (_compiled ??= Criteria.Compile())(entity);

    /// <summary>Those of a sequence that satisfy the criteria, in their order.</summary>
    /// <param name="entities">The candidates.</param>
    /// <returns>Those that do.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    public IEnumerable<T> Evaluate(IEnumerable<T> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return entities.Where(IsSatisfiedBy);
    }
}
