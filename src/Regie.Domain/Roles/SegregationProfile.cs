namespace Regie.Roles;

/// <summary>How strictly duties are kept apart (profiel voor functiescheiding).</summary>
/// <remarks>
/// <para><see cref="Standard"/> is the default.</para>
/// <para>
/// <see cref="Small"/> is for organizations with too few people to keep everything apart. It allows with a compensating control what another can make good afterwards: a hand's turn
/// by someone who steers, and scoring after one's own change of target while no money depends on it. It gives way nowhere that people judge what is their own or money is at stake:
/// steering one's own unit, measuring and validating, a contractor's own judgement, settlements, orders, one's own deviation or need, mandates.
/// </para>
/// <para><see cref="Strict"/> forbids what the others allow with a control, and wants a control where they allow.</para>
/// </remarks>
public enum SegregationProfile
{
    /// <summary>For few people: more goes with a compensating control.</summary>
    Small,

    /// <summary>The default.</summary>
    Standard,

    /// <summary>For much money or public scrutiny: nothing goes with a control that can be kept apart.</summary>
    Strict,
}
