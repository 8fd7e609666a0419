using System;
using System.Linq;
using NodaTime;
using Regie;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Settlement;

// What was agreed: 90 % in time in a month that begins on the 16th, and credits below that ...
LocalDate start = new LocalDate(2026, 1, 16);
Indicator inTime = new Indicator(new IndicatorId("P2-in-time"), LocalizedText.Of("P2 op tijd", "P2 in time"),
    MeasurementKind.Event, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums);
StateNorm norm = NormDraft.For(new NormId("P2"), inTime)
    .Binds(new NormParties(new PartyId("supplier"), new PartyId("hospital")))
    .Requires(Target.AtLeast(90), start)
    .Judged(AssessmentSchedule.Monthly(start))
    .Under(new ClauseReference("C-12", "art. 4.2"))
    .Build();
CompensationScheme credits = CompensationDraft.In(Currency.Eur, LegalCharacter.ServiceCredit, Enforceability.DefaultFor(InstrumentKind.Contract))
    .With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, 3m, (80m, 2m), (85m, 1.5m), (90m, 0m))), ConsequenceBasis.PercentOfCharge()))
    .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10)))
    .Build();

// ... and what happened: eight of eleven tickets in time.
AssessmentPeriod month = norm.Schedule.PeriodOf(new LocalDate(2026, 3, 20), DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]);
Instant resolved = Instant.FromUtc(2026, 3, 20, 12, 0);
ObservationSet tickets = ObservationSet.Of(Enumerable.Range(1, 11).Select(i => new Observation.Event(
    new ObservationId("T-" + i), inTime.Id, new EventMoments(resolved, null, resolved), i <= 8 ? new Measured.Hit() : new Measured.Miss())));

ValueList<NormAssessment> judged = norm.Assess(month, tickets);
SettlementProposal proposal = credits.Settle(SettlementBasis.For(month, Money.Euro(10_000), judged));

Console.WriteLine(judged[0].Verdict);                                        // not met
Console.WriteLine(proposal.Balance);                                         // EUR 300
Console.WriteLine(proposal.Explain().ToWorksheet(LanguageCode.English));     // and how it came about
