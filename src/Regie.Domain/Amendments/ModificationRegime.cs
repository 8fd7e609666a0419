using System;
using Regie.Measurements;

namespace Regie.Amendments;

/// <summary>The percentages of the law on changing procured contracts (wijzigingsregime).</summary>
/// <remarks>Dutch Aanbestedingswet 2012, art. 2.163a–g, after art. 72 of directive 2014/24/EU. Whether the law applies at all is a judgement of the host.</remarks>
public sealed record ModificationRegime
{
    private ModificationRegime(Percentage deMinimisForWorks, Percentage deMinimis, Percentage? ceiling) => (DeMinimisForWorks, DeMinimis, Ceiling) = (deMinimisForWorks, deMinimis, ceiling);

    /// <summary>Public contracts: below 15 % for works and 10 % for all else; additional work and unforeseen circumstances up to 50 % each time.</summary>
    public static ModificationRegime PublicContracts { get; } = new(Percentage.Of(15), Percentage.Of(10), Percentage.Of(50));

    /// <summary>Contracts of utilities (speciale sectoren): the same, without the ceiling of 50 %.</summary>
    public static ModificationRegime Utilities { get; } = new(Percentage.Of(15), Percentage.Of(10), null);

    /// <summary>The share of the contract value that de-minimis modifications of works stay below, all together.</summary>
    public Percentage DeMinimisForWorks { get; }

    /// <summary>The share of the contract value that other de-minimis modifications stay below, all together.</summary>
    public Percentage DeMinimis { get; }

    /// <summary>The most that one modification for additional work or unforeseen circumstances adds, as a share of the contract value; null where there is none.</summary>
    public Percentage? Ceiling { get; }

    /// <summary>The de-minimis share for a kind of contract.</summary>
    /// <param name="subject">The kind.</param>
    /// <returns>The share that the net sum must stay below.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subject"/> is not declared.</exception>
    public Percentage DeMinimisFor(ProcurementSubject subject) => subject switch
    {
        ProcurementSubject.Works => DeMinimisForWorks,
        >= ProcurementSubject.Services and <= ProcurementSubject.Concession => DeMinimis,
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "No declared kind of contract."),
    };
}
