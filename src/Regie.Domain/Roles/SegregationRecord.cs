using System;
using System.Collections.Generic;
using Regie.Guards;
using Regie.Relationships;

namespace Regie.Roles;

/// <summary>All that segregation of duties is judged on: what was performed, by which controls, and in which chains, relationships and mandates (vastlegging voor functiescheiding).</summary>
/// <remarks>Immutable: every step returns a new record.</remarks>
public sealed record SegregationRecord
{
    private SegregationRecord(ValueList<DutyPerformance> performances) => Performances = performances;

    /// <summary>The duties that were performed.</summary>
    public ValueList<DutyPerformance> Performances { get; }

    /// <summary>The compensating controls.</summary>
    public ValueList<CompensatingControl> Controls { get; private init; } = ValueList<CompensatingControl>.Empty;

    /// <summary>The chains, in which one supplier should have one link.</summary>
    public ValueList<CommissioningChain> Chains { get; private init; } = ValueList<CommissioningChain>.Empty;

    /// <summary>The relationships, to which a broker must not be a party.</summary>
    public ValueList<CommissioningRelationship> Relationships { get; private init; } = ValueList<CommissioningRelationship>.Empty;

    /// <summary>The mandates.</summary>
    public MandateRegister Mandates { get; private init; } = MandateRegister.Empty;

    /// <summary>A record of duties that were performed.</summary>
    /// <param name="performances">The performances.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="performances"/>, or one of them, is null.</exception>
    public static SegregationRecord Of(params DutyPerformance[] performances) => new(Given.Each(performances, nameof(performances)));

    /// <summary>A record of duties that were performed.</summary>
    /// <param name="performances">The performances.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="performances"/>, or one of them, is null.</exception>
    public static SegregationRecord Of(IEnumerable<DutyPerformance> performances) => new(Given.Each(performances, nameof(performances)));

    /// <summary>The record, with compensating controls.</summary>
    /// <param name="controls">The controls.</param>
    /// <returns>A new record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="controls"/>, or one of them, is null.</exception>
    public SegregationRecord With(params CompensatingControl[] controls) => this with { Controls = Given.Each(controls, nameof(controls)) };

    /// <summary>The record, with chains.</summary>
    /// <param name="chains">The chains.</param>
    /// <returns>A new record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chains"/>, or one of them, is null.</exception>
    public SegregationRecord In(params CommissioningChain[] chains) => this with { Chains = Given.Each(chains, nameof(chains)) };

    /// <summary>The record, with relationships.</summary>
    /// <param name="relationships">The relationships.</param>
    /// <returns>A new record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="relationships"/>, or one of them, is null.</exception>
    public SegregationRecord Among(params CommissioningRelationship[] relationships) => this with { Relationships = Given.Each(relationships, nameof(relationships)) };

    /// <summary>The record, with mandates.</summary>
    /// <param name="mandates">The mandates.</param>
    /// <returns>A new record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mandates"/> is null.</exception>
    public SegregationRecord Under(MandateRegister mandates) => this with { Mandates = Given.Something(mandates, nameof(mandates)) };
}
