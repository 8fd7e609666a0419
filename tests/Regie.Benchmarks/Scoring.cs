using System;
using System.Linq;
using NodaTime;
using Regie.Bulk;
using Regie.Compensation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Benchmarks;

/// <summary>100,000 agreements of five norms over twelve months: bands in percents of the charge, points with a ratchet, a cap of the month and one over twelve months.</summary>
internal sealed class Scoring
{
    public const int NormCount = 5;
    public const int Months = 12;

    private const decimal MonthCap = 10m;
    private const decimal YearCap = 6m;
    private const decimal PricePerPoint = 3m;

    private static readonly decimal[] Targets = [95m, 90m, 98m, 85m, 99.5m];

    // Below the first boundary the first outcome, and so on; none from the target on. The last two norms give points.
    private static readonly (decimal Below, decimal Outcome)[][] Bands =
    [
        [(80m, 3m), (90m, 2m), (95m, 1.25m)],
        [(75m, 4m), (85m, 2.5m), (90m, 0.75m)],
        [(90m, 2m), (95m, 1m), (98m, 0.5m)],
        [(70m, 60m), (80m, 30m), (85m, 12m)],
        [(97m, 90m), (99m, 40m), (99.5m, 15m)],
    ];

    private readonly CompensationPlan _plan;
    private readonly long[] _charges;
    private readonly decimal[] _decimalCharges;
    private readonly int[] _counts;
    private readonly long[] _amounts;
    private readonly long[] _wholes;
    private readonly SettledAmounts[] _settled;
    private readonly long[] _decimalCents;

    public Scoring(int agreements)
    {
        var parties = new NormParties(new PartyId("supplier"), new PartyId("principal"));
        var start = new LocalDate(2025, 1, 1);
        var account = new PointsAccount(new PointsAccountId("points"), LocalizedText.Of("punten", "points"),
            new Ratchet(BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 0m, (20, 1m), (100, 1.2m), (200, 1.5m)), RatchetMode.Marginal), Money.Euro(PricePerPoint));
        var draft = CompensationDraft.In(Currency.Eur, LegalCharacter.ServiceCredit, Enforceability.DefaultFor(InstrumentKind.Contract)).With(account)
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(MonthCap))).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(YearCap)).OverLast(Months));
        for (var n = 0; n < NormCount; n++)
        {
            var name = LocalizedText.Same("N" + n);
            var norm = NormDraft.For(new NormId(name.English), new Indicator(new IndicatorId(name.English), name, MeasurementKind.Event, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums))
                .Binds(parties).Requires(Target.AtLeast(Targets[n]), start).Judged(AssessmentSchedule.Monthly(start)).Build();
            var bands = BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, Bands[n][0].Outcome, (Bands[n][0].Below, Bands[n][1].Outcome), (Bands[n][1].Below, Bands[n][2].Outcome), (Bands[n][2].Below, 0m));
            draft = draft.With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(bands), n < 3 ? ConsequenceBasis.PercentOfCharge() : ConsequenceBasis.PointsOn(account.Id)));
        }

        _plan = draft.Build().Compile(Rows.Months.Periods, TallyScale.Units, EventSeparation.Distinct);
        var cells = agreements * Months;
        (_charges, _decimalCharges, _settled, _decimalCents) = (new long[cells], new decimal[cells], new SettledAmounts[cells], new long[cells]);
        (_counts, _amounts, _wholes) = (new int[cells * NormCount], new long[cells * NormCount], new long[cells * NormCount]);
        var state = 7UL;
        for (var i = 0; i < cells; i++)
        {
            _charges[i] = 10_000 + (long)(Next(ref state) % 1_000_000);
            _decimalCharges[i] = _charges[i] / 100m;
        }

        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] = (int)(Next(ref state) % 400);
            (_wholes[i], _amounts[i]) = (_counts[i], _counts[i] - (_counts[i] * (long)(Next(ref state) % 40) / 130));
        }
    }

    public int Cells => _counts.Length;

    public string Sums => $"{_settled.Sum(s => s.Malus)} cents over {_settled.Length} settlements";

    public void Integers() => _plan.Settle(_charges, new TallyColumns(_counts, _amounts, _wholes), _settled);

    /// <summary>As one would write it with decimals: value, band, points, ratchet, caps, one rounding.</summary>
    public void Decimals()
    {
        for (var first = 0; first < _charges.Length; first += Months)
            for (var month = 0; month < Months; month++)
            {
                var (malus, points, charge) = (0m, 0m, _decimalCharges[first + month]);
                for (var n = 0; n < NormCount; n++)
                {
                    var cell = (first * NormCount) + (n * Months) + month;
                    if (_counts[cell] == 0)
                        continue;
                    var value = 100m * _amounts[cell] / _wholes[cell];
                    if (value is < 0m or > 100m)
                        throw new InvalidOperationException($"{value} is no percentage.");
                    if (value >= Targets[n])
                        continue;
                    var outcome = 0m;
                    foreach (var (below, of) in Bands[n])
                        if (value < below)
                        {
                            outcome = of;
                            break;
                        }

                    if (n < 3)
                        malus += charge * outcome / 100m;
                    else
                        points += outcome;
                }

                var weighed = (Math.Max(0m, Math.Min(points, 100m) - 20m) * 1m) + (Math.Max(0m, Math.Min(points, 200m) - 100m) * 1.2m) + (Math.Max(0m, points - 200m) * 1.5m);
                var monthRoom = charge * MonthCap / 100m;
                malus = Math.Min(malus + (weighed * PricePerPoint), monthRoom);
                var (charged, used) = (charge, 0m);
                for (var back = 0; back < month; back++)
                    (charged, used) = (charged + _decimalCharges[first + back], used + (_decimalCents[first + back] / 100m));
                var yearRoom = Math.Max(0m, (charged * YearCap / 100m) - used);
                malus = Math.Min(malus, yearRoom);
                var rounded = Math.Round(malus, 2, MidpointRounding.AwayFromZero);

                // Rounding does not lift an amount over a cap.
                if (rounded > malus && rounded > Math.Min(monthRoom, yearRoom))
                    rounded = Math.Round(malus, 2, MidpointRounding.ToZero);
                _decimalCents[first + month] = (long)(rounded * 100m);
            }
    }

    public int Differing() => Enumerable.Range(0, _settled.Length).Count(i => _settled[i].Balance != _decimalCents[i]);

    private static ulong Next(ref ulong state)
    {
        state = unchecked((state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407);
        return state >> 33;
    }
}
