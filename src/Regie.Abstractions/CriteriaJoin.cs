using System;
using System.Linq.Expressions;

namespace Regie;

/// <summary>Joins two criteria into one over the same parameter.</summary>
internal static class CriteriaJoin
{
    public static Expression<Func<T, bool>> Of<T>(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right, Func<Expression, Expression, BinaryExpression> join)
    {
        var body = new Replace(right.Parameters[0], left.Parameters[0]).Visit(right.Body);
        return Expression.Lambda<Func<T, bool>>(join(left.Body, body), left.Parameters);
    }

    private sealed class Replace(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
