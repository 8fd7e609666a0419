using System;
using System.Linq;
using NodaTime;
using Regie.Finance;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;
using Regie.Relationships;

namespace Regie.Roles;

/// <summary>Someone performed a duty: who, on what, when, and for how much (taakuitvoering).</summary>
/// <remarks>What is recorded is who really did it. Who answers for it is another matter.</remarks>
/// <example><code>
/// DutyPerformance ordered = DutyPerformance.By(new PersonId("p.jansen"), Duties.Ordering, new LocalDate(2026, 5, 4))
///     .Regarding(new DutySubject(DutySubjectKind.Order, "PO-17")).Worth(Money.Euro(1_200));
/// </code></example>
public sealed record DutyPerformance
{
    private DutyPerformance(PersonId person, Duty duty, EffectivePeriod period) => (Person, Duty, Period) = (person, duty, period);

    /// <summary>Who performed it.</summary>
    public PersonId Person { get; }

    /// <summary>The duty.</summary>
    public Duty Duty { get; }

    /// <summary>The days on which it was performed: one for an act, many for a role that is held.</summary>
    public EffectivePeriod Period { get; }

    /// <summary>The things that it was performed on; empty where nobody stated them.</summary>
    public ValueList<DutySubject> Subjects { get; private init; } = ValueList<DutySubject>.Empty;

    /// <summary>The party on whose behalf it was performed; null where nobody stated it.</summary>
    public PartyId? OnBehalfOf { get; private init; }

    /// <summary>How much money it was about; null where nobody stated it, which counts as above every limit.</summary>
    public Money? Amount { get; private init; }

    /// <summary>What makes it weigh heavier; empty where nothing does.</summary>
    public ValueList<DutyCircumstance> Circumstances { get; private init; } = ValueList<DutyCircumstance>.Empty;

    /// <summary>The mandate that it was performed under; null where there was none.</summary>
    public MandateId? Mandate { get; private init; }

    /// <summary>The work that it was about; all unless stated.</summary>
    public WorkScope Scope { get; private init; } = WorkScope.Everything;

    /// <summary>A duty that was performed on one day.</summary>
    /// <param name="person">Who performed it.</param>
    /// <param name="duty">The duty.</param>
    /// <param name="day">The day.</param>
    /// <returns>The performance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> or <paramref name="duty"/> is null.</exception>
    public static DutyPerformance By(PersonId person, Duty duty, LocalDate day) => By(person, duty, EffectivePeriod.On(day));

    /// <summary>A duty that was performed during some time; for scoring, the period that was scored. Setting a target is done on the day from which the target holds.</summary>
    /// <param name="person">Who performed it.</param>
    /// <param name="duty">The duty.</param>
    /// <param name="period">The days.</param>
    /// <returns>The performance.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DutyPerformance By(PersonId person, Duty duty, EffectivePeriod period) =>
        new(Given.Something(person, nameof(person)), Given.Something(duty, nameof(duty)), Given.Something(period, nameof(period)));

    /// <summary>The performance, on some things more.</summary>
    /// <param name="subjects">The things.</param>
    /// <returns>A new performance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subjects"/>, or one of them, is null.</exception>
    public DutyPerformance Regarding(params DutySubject[] subjects) => this with { Subjects = Subjects.Concat(Given.Each(subjects, nameof(subjects))).Distinct().ToValueList() };

    /// <summary>The performance, on behalf of a party.</summary>
    /// <param name="party">The party.</param>
    /// <returns>A new performance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public DutyPerformance For(PartyId party) => this with { OnBehalfOf = Given.Something(party, nameof(party)) };

    /// <summary>The performance, about some money.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>A new performance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    public DutyPerformance Worth(Money amount) => this with { Amount = Given.Something(amount, nameof(amount)) };

    /// <summary>The performance, in a circumstance that makes it weigh heavier.</summary>
    /// <param name="circumstance">The circumstance.</param>
    /// <returns>A new performance.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="circumstance"/> is not declared.</exception>
    public DutyPerformance Where(DutyCircumstance circumstance) => this with { Circumstances = Circumstances.Append(Given.Declared(circumstance, nameof(circumstance))).Distinct().OrderBy(c => c).ToValueList() };

    /// <summary>The performance, under a mandate.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <returns>A new performance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mandate"/> is null.</exception>
    public DutyPerformance Under(MandateId mandate) => this with { Mandate = Given.Something(mandate, nameof(mandate)) };

    /// <summary>The performance, about some work.</summary>
    /// <param name="scope">The work.</param>
    /// <returns>A new performance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public DutyPerformance Over(WorkScope scope) => this with { Scope = Given.Something(scope, nameof(scope)) };

    /// <summary>What was done and when, as people write it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>ordering (4 May 2026)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language) => $"{Duty.Label.In(language)} ({Period.ToText(language)})";

    /// <summary>Who did what and when, in English.</summary>
    /// <returns>For example <c>p.jansen: ordering (4 May 2026)</c>.</returns>
    public override string ToString() => $"{Person}: {ToText(LanguageCode.English)}";
}
