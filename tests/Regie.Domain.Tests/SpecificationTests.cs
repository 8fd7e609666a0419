using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using CsCheck;

namespace Regie.Tests;

public class SpecificationTests
{
    private static readonly Gen<int> Candidates = Gen.Int[-20, 20];

    [Fact]
    public void Criteria_AreCombinedWithAnd() =>
        Gen.Select(Candidates, Candidates, Candidates).Sample((low, high, candidate) =>
            Assert.Equal(low <= candidate && candidate <= high, new Between(low, high).IsSatisfiedBy(candidate)), iter: Laws.Times(1000));

    [Fact]
    public void Combinations_FollowLogic_InMemoryAndAsAQuery() =>
        Gen.Select(Candidates, Candidates).Sample((a, b) =>
        {
            var (from, even) = (new Between(a, b), new Even());
            var candidates = Enumerable.Range(-25, 50).ToArray();
            Holds(from.And(even), x => a <= x && x <= b && x % 2 == 0);
            Holds(from.Or(even), x => (a <= x && x <= b) || x % 2 == 0);
            Holds(from.Not(), x => !(a <= x && x <= b));
            Holds(from.And(even).Not(), x => !(a <= x && x <= b) || x % 2 != 0);
            Holds(from.Or(from), x => a <= x && x <= b);
            Holds(from.Not().Not(), x => a <= x && x <= b);

            void Holds(Specification<int> specification, Func<int, bool> expected)
            {
                Assert.Equal(candidates.Where(expected), specification.Evaluate(candidates));
                Assert.Equal(candidates.Where(expected), candidates.AsQueryable().WithSpecification(specification));
                Assert.All(candidates, c => Assert.Equal(expected(c), specification.IsSatisfiedBy(c)));
            }
        }, iter: Laws.Times(50));

    [Fact]
    public void WithoutCriteria_EverythingSatisfies()
    {
        Assert.True(new Anything().IsSatisfiedBy(3));
        Assert.Equal([1, 2], new Anything().Evaluate([1, 2]));
        Assert.Equal([2], new Anything().And(new Even()).Evaluate([1, 2]));
        Assert.Empty(new Anything().Not().Evaluate([1, 2]));
    }

    [Fact]
    public void Criteria_WithAnInnerLambda_KeepTheirOwnParameter()
    {
        var both = new HasMember(3).And(new HasMember(4));
        Assert.True(both.IsSatisfiedBy([3, 4]));
        Assert.False(both.IsSatisfiedBy([3]));
    }

    [Fact]
    public void Criteria_AreOneExpressionOverOneParameter()
    {
        var criteria = new Between(1, 3).And(new Even()).Criteria;
        var parameters = new Parameters();
        parameters.Visit(criteria.Body);
        Assert.Equal([Assert.Single(criteria.Parameters)], parameters.Found);
    }

    [Fact]
    public void Where_AfterUse_IsRefused()
    {
        var late = new Late();
        late.Add();
        Assert.True(late.IsSatisfiedBy(2));
        Assert.Contains("in its constructor", Assert.Throws<InvalidOperationException>(late.Add).Message);
        var combined = new Late();
        _ = combined.And(new Even());
        Assert.Throws<InvalidOperationException>(combined.Add);
    }

    [Fact]
    public void Evaluate_IsLazy_AndKeepsOrder()
    {
        var read = new List<int>();
        var result = new Even().Evaluate(Enumerable.Range(1, 4).Reverse().Select(i => { read.Add(i); return i; }));
        Assert.Empty(read);
        Assert.Equal([4, 2], result);
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        var even = new Even();
        Expect.Argument<ArgumentNullException>("entities", () => even.Evaluate(null!));
        Expect.Argument<ArgumentNullException>("criteria", () => _ = new Null());
        Expect.Argument<ArgumentNullException>("left", () => SpecificationComposition.And(null!, even));
        Expect.Argument<ArgumentNullException>("right", () => even.And(null!));
        Expect.Argument<ArgumentNullException>("left", () => SpecificationComposition.Or(null!, even));
        Expect.Argument<ArgumentNullException>("right", () => even.Or(null!));
        Expect.Argument<ArgumentNullException>("specification", () => SpecificationComposition.Not<int>(null!));
        Expect.Argument<ArgumentNullException>("specification", () => new[] { 1 }.AsQueryable().WithSpecification(null!));
        Expect.Argument<ArgumentNullException>("source", () => SpecificationComposition.WithSpecification(null!, even));
    }

    private sealed class Anything : Specification<int>;

    private sealed class Even : Specification<int>
    {
        public Even() => Query.Where(x => x % 2 == 0);
    }

    private sealed class Between : Specification<int>
    {
        public Between(int low, int high) => Query.Where(x => low <= x).Where(y => y <= high);
    }

    private sealed class HasMember : Specification<int[]>
    {
        public HasMember(int member) => Query.Where(list => list.Any(x => x == member));
    }

    private sealed class Null : Specification<int>
    {
        public Null() => Query.Where(null!);
    }

    private sealed class Late : Specification<int>
    {
        public void Add() => Query.Where(x => x > 1);
    }

    private sealed class Parameters : ExpressionVisitor
    {
        public HashSet<ParameterExpression> Found { get; } = [];

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found.Add(node);
            return node;
        }
    }
}
