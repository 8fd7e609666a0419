using System;
using System.Linq;
using System.Linq.Expressions;

namespace Regie;

/// <summary>Combines specifications and applies them to queries.</summary>
public static class SpecificationComposition
{
    /// <summary>Satisfied by what satisfies both.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="left">A specification.</param>
    /// <param name="right">Another.</param>
    /// <returns>The combination.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Specification<T> And<T>(this Specification<T> left, Specification<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new Combined<T>(CriteriaJoin.Of(left.Criteria, right.Criteria, Expression.AndAlso));
    }

    /// <summary>Satisfied by what satisfies at least one of both.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="left">A specification.</param>
    /// <param name="right">Another.</param>
    /// <returns>The combination.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Specification<T> Or<T>(this Specification<T> left, Specification<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new Combined<T>(CriteriaJoin.Of(left.Criteria, right.Criteria, Expression.OrElse));
    }

    /// <summary>Satisfied by what does not satisfy the other.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="specification">The specification.</param>
    /// <returns>The opposite.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="specification"/> is null.</exception>
    public static Specification<T> Not<T>(this Specification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        var criteria = specification.Criteria;
        return new Combined<T>(Expression.Lambda<Func<T, bool>>(Expression.Not(criteria.Body), criteria.Parameters));
    }

    /// <summary>Those rows of a query that satisfy a specification; the query provider translates the criteria.</summary>
    /// <typeparam name="T">The type of the rows.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="specification">The specification.</param>
    /// <returns>The narrowed query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IQueryable<T> WithSpecification<T>(this IQueryable<T> source, Specification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(specification);
        return source.Where(specification.Criteria);
    }

    private sealed class Combined<T> : Specification<T>
    {
        public Combined(Expression<Func<T, bool>> criteria) => Query.Where(criteria);
    }
}
