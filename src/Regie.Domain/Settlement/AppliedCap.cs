using Regie.Compensation;
using Regie.Measurements;

namespace Regie.Settlement;

/// <summary>What a cap did: the room that there was, and what it kept from being charged (toegepast plafond).</summary>
public sealed record AppliedCap
{
    internal AppliedCap(Cap cap, ExactNumber limit, ExactNumber used, ExactNumber before) => (Cap, Limit, Used, Before) = (cap, limit, used, before);

    /// <summary>The cap.</summary>
    public Cap Cap { get; }

    /// <summary>The most that consequences of its periods come to.</summary>
    public ExactNumber Limit { get; }

    /// <summary>What a share is taken of: the charges over its periods.</summary>
    public ExactNumber Charges { get; internal init; }

    /// <summary>What earlier periods used of it.</summary>
    public ExactNumber Used { get; }

    /// <summary>What there was to charge before it.</summary>
    public ExactNumber Before { get; }

    /// <summary>The room that was left: never negative, so that nothing is clawed back.</summary>
    public ExactNumber Room => ExactNumber.Max(ExactNumber.Zero, Limit - Used);

    /// <summary>What remains.</summary>
    public ExactNumber After => ExactNumber.Min(Before, Room);

    /// <summary>What it kept from being charged.</summary>
    public ExactNumber NotCharged => Before - After;

    /// <summary>Whether it bound.</summary>
    public bool Binds => NotCharged.Sign > 0;
}
