using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Roles;

/// <summary>All mandates that are known, and what was passed on from what (mandaatregister).</summary>
public sealed record MandateRegister
{
    private MandateRegister(ValueList<DelegationMandate> all) => All = all;

    /// <summary>No mandates.</summary>
    public static MandateRegister Empty { get; } = new(ValueList<DelegationMandate>.Empty);

    /// <summary>The mandates.</summary>
    public ValueList<DelegationMandate> All { get; }

    /// <summary>A register.</summary>
    /// <param name="mandates">The mandates.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mandates"/>, or one of them, is null.</exception>
    /// <exception cref="RegieValidationException">Two mandates have one identifier; all are reported (<see cref="RoleFindings.MandateMustBeStatedOnce"/>).</exception>
    public static MandateRegister Of(IEnumerable<DelegationMandate> mandates)
    {
        var all = Given.Each(mandates, nameof(mandates));
        var twice = all.GroupBy(m => m.Id).Where(same => same.Count() > 1).Select(same => MandateProblems.StatedTwice(same.Key)).ToValueList();
        return twice.Count == 0 ? new MandateRegister(all) : throw new RegieValidationException(twice);
    }

    /// <summary>The mandates that may be used on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The mandates.</returns>
    public ValueList<DelegationMandate> InForceOn(LocalDate date) => All.Where(m => m.IsInForceOn(date)).ToValueList();

    /// <summary>Checks a use against a mandate.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="use">The use.</param>
    /// <returns>One error for each way in which it goes beyond the mandate, or that the mandate is unknown; empty where all is well.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValueList<Finding> Check(MandateId mandate, MandateUse use)
    {
        ArgumentNullException.ThrowIfNull(mandate);
        ArgumentNullException.ThrowIfNull(use);
        return Find(mandate) is { } known ? known.Check(use) : [MandateProblems.Unknown(mandate, use)];
    }

    /// <summary>Checks what was passed on: with permission, from a mandate that exists, and no more than was given.</summary>
    /// <returns>All errors; empty where all is well.</returns>
    public ValueList<Finding> CheckSubDelegations() => All.Where(m => m.Origin is not null).SelectMany(ProblemsOf).ToValueList();

    private DelegationMandate? Find(MandateId id) => All.FirstOrDefault(m => m.Id.Equals(id));

    private IEnumerable<Finding> ProblemsOf(DelegationMandate mandate)
    {
        if (Find(mandate.Origin!) is not { } origin)
        {
            yield return MandateProblems.UnknownOrigin(mandate.Id, mandate.Origin!);
            yield break;
        }

        if (origin.SubDelegation != SubDelegation.Permitted)
            yield return MandateProblems.NotPermitted(mandate.Id, origin.Id, origin.Holder, mandate.Holder);
        if (ReturnsToItself(mandate))
            yield return MandateProblems.GoesRound(mandate.Id);
        if (!origin.Covers(mandate.Limit) || !mandate.Scope.IsWithin(origin.Scope) || !mandate.Period.IsWithin(origin.Period) || !mandate.Principal.Equals(origin.Principal))
            yield return MandateProblems.ReachesFurther(mandate.Id, origin.Id);
    }

    private bool ReturnsToItself(DelegationMandate mandate)
    {
        var step = mandate;
        for (var passed = 0; passed < All.Count; passed++)
        {
            if (step.Origin is not { } from || Find(from) is not { } before)
                return false;
            if (before.Id.Equals(mandate.Id))
                return true;
            step = before;
        }

        return false;
    }
}
