using System;
using Regie.Language;

namespace Regie.Relationships;

/// <summary>Whether malus, penalty or service credit can attach to a relationship, and why (geldelijke gevolgen).</summary>
/// <remarks>A closed choice; elsewhere than on a legally enforceable instrument an agreed tariff correction is the most.</remarks>
public abstract record MoneyConsequences
{
    private MoneyConsequences(LocalizedText reason) => Reason = reason ?? throw new ArgumentNullException(nameof(reason));

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The answer and its reason in English.</summary>
    /// <returns>For example <c>not possible: within one legal person nothing is legally enforceable</c>.</returns>
    public sealed override string ToString() => (this is Possible ? "possible: " : "not possible: ") + Reason.English;

    /// <summary>They can.</summary>
    public sealed record Possible : MoneyConsequences
    {
        internal Possible(LocalizedText reason)
            : base(reason)
        {
        }
    }

    /// <summary>They cannot.</summary>
    public sealed record NotPossible : MoneyConsequences
    {
        internal NotPossible(LocalizedText reason)
            : base(reason)
        {
        }
    }
}
