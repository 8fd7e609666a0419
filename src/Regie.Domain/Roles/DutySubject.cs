using System;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Roles;

/// <summary>The thing that a duty is performed on (onderwerp van een taak).</summary>
public sealed record DutySubject
{
    /// <summary>Names the thing.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">The name by which the host knows it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public DutySubject(DutySubjectKind kind, string id) => (Kind, Id) = (Given.Declared(kind, nameof(kind)), Given.Text(id, nameof(id)));

    /// <summary>What it is.</summary>
    public DutySubjectKind Kind { get; }

    /// <summary>The name by which the host knows it.</summary>
    public string Id { get; }

    /// <summary>A production unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public static DutySubject Of(ProductionUnitId unit) => new(DutySubjectKind.ProductionUnit, Given.Something(unit, nameof(unit)).Value);

    /// <summary>A measurement.</summary>
    /// <param name="measurement">The observation that it is.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurement"/> is null.</exception>
    public static DutySubject Of(ObservationId measurement) => new(DutySubjectKind.Measurement, Given.Something(measurement, nameof(measurement)).Value);

    /// <summary>A norm.</summary>
    /// <param name="norm">The norm.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> is null.</exception>
    public static DutySubject Of(NormId norm) => new(DutySubjectKind.Norm, Given.Something(norm, nameof(norm)).Value);

    /// <summary>A need.</summary>
    /// <param name="need">The need.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="need"/> is null.</exception>
    public static DutySubject Of(NeedId need) => new(DutySubjectKind.Need, Given.Something(need, nameof(need)).Value);

    /// <summary>A contract.</summary>
    /// <param name="contract">The agreement that it is.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    public static DutySubject Of(AgreementId contract) => new(DutySubjectKind.Contract, Given.Something(contract, nameof(contract)).Value);

    /// <summary>A relationship.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="relationship"/> is null.</exception>
    public static DutySubject Of(RelationshipId relationship) => new(DutySubjectKind.Relationship, Given.Something(relationship, nameof(relationship)).Value);

    /// <summary>The subject as people write it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>measurement O-1</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language) => $"{Kind.Label().In(language)} {Id}";

    /// <summary>The subject in English.</summary>
    /// <returns>For example <c>measurement O-1</c>.</returns>
    public override string ToString() => ToText(LanguageCode.English);
}
