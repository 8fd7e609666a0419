using System;
using System.Linq.Expressions;

namespace Regie;

/// <summary>Collects the criteria of a <see cref="Specification{T}"/> while it is being constructed.</summary>
/// <typeparam name="T">What is asked about.</typeparam>
public sealed class SpecificationBuilder<T>
{
    private Expression<Func<T, bool>>? _criteria;
    private bool _read;

    internal SpecificationBuilder()
    {
    }

    internal Expression<Func<T, bool>> Criteria
    {
        get
        {
            _read = true;
            return _criteria ?? (_ => true);
        }
    }

    /// <summary>Adds a criterion that must hold as well.</summary>
    /// <param name="criteria">The criterion.</param>
    /// <returns>This builder, so that criteria can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="criteria"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The specification has been used already; state all criteria in its constructor.</exception>
    public SpecificationBuilder<T> Where(Expression<Func<T, bool>> criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        if (_read)
            throw new InvalidOperationException("The specification has been used already; state all criteria in its constructor.");
        _criteria = _criteria is null ? criteria : CriteriaJoin.Of(_criteria, criteria, Expression.AndAlso);
        return this;
    }
}
