using System;
using System.Linq;
using NodaTime;
using Regie.Finance;

namespace Regie.Amendments;

/// <summary>A modification of a procured contract before it is agreed: when, how much, and what is established about it (voorgenomen wijziging).</summary>
public sealed record ProposedModification
{
    private ProposedModification(LocalDate on, Money value, ValueList<(ModificationFact Fact, FactAnswer Answer)> facts) => (On, Value, Facts) = (on, value, facts);

    /// <summary>The date on which it is to be agreed; the threshold of that date counts.</summary>
    public LocalDate On { get; }

    /// <summary>What it adds to the value of the contract, without VAT; negative where it takes away.</summary>
    public Money Value { get; }

    /// <summary>The facts that were established, yes or no.</summary>
    public ValueList<(ModificationFact Fact, FactAnswer Answer)> Facts { get; }

    /// <summary>A modification about which nothing is established yet.</summary>
    /// <param name="on">The date on which it is to be agreed.</param>
    /// <param name="value">What it adds to the value of the contract, without VAT; negative where it takes away.</param>
    /// <returns>The modification.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static ProposedModification Of(LocalDate on, Money value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new ProposedModification(on, value, ValueList<(ModificationFact, FactAnswer)>.Empty);
    }

    /// <summary>The modification with facts that are so.</summary>
    /// <param name="facts">The facts; an earlier answer to one of them is replaced.</param>
    /// <returns>A new modification.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is not declared.</exception>
    public ProposedModification Where(params ModificationFact[] facts) => Answered(facts, FactAnswer.Yes);

    /// <summary>The modification with facts that are not so.</summary>
    /// <param name="facts">The facts; an earlier answer to one of them is replaced.</param>
    /// <returns>A new modification.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is not declared.</exception>
    public ProposedModification WhereNot(params ModificationFact[] facts) => Answered(facts, FactAnswer.No);

    /// <summary>The answer to a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Yes, no, or not established.</returns>
    public FactAnswer AnswerTo(ModificationFact fact) => Facts.FirstOrDefault(f => f.Fact == fact).Answer;

    private ProposedModification Answered(ModificationFact[] facts, FactAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var fact in facts)
            if (fact is < ModificationFact.GeneralNatureIsUnchanged or > ModificationFact.ReplacesTheContractorOtherwise)
                throw new ArgumentOutOfRangeException(nameof(facts), fact, "No declared fact.");
        return new ProposedModification(On, Value, Facts.Where(f => !facts.Contains(f.Fact)).Concat(facts.Distinct().Select(f => (f, answer))).OrderBy(f => f.Item1).ToValueList());
    }
}
