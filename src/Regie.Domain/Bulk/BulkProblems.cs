using System.Collections.Generic;
using System.Globalization;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Norms;
using Regie.Parties;

namespace Regie.Bulk;

/// <summary>The findings about bulk work in words; the codes are in <see cref="BulkFindings"/>.</summary>
internal static class BulkProblems
{
    public static Finding NoSuchGroup(int row, int group, int groups) => Finding.Error(BulkFindings.RowMustNameAGroup, ActorRole.Host,
        LocalizedText.Of($"Rij {Text(row)} is van groep {Text(group)}, maar er zijn {Text(groups)} groepen, genummerd vanaf 0. Nummer de groepen zoals de tabel ze telt.", $"Row {Text(row)} is of group {Text(group)}, but there are {Text(groups)} groups, numbered from 0. Number groups as the table counts them."),
        ("row", Text(row)), ("group", Text(group)), ("groups", Text(groups)));

    public static Finding OutsideHorizon(int row, long ticks, ValueList<AssessmentPeriod> periods) => Finding.Error(BulkFindings.RowMustLieInHorizon, ActorRole.Host,
        LocalizedText.Of($"Rij {Text(row)} ligt op {Moment(ticks)}, buiten de perioden van {Span(periods)}. Compileer het schema voor een ruimere horizon, of laat de rij weg.", $"Row {Text(row)} lies at {Moment(ticks)}, outside the periods of {Span(periods)}. Compile the schedule for a wider horizon, or leave the row out."),
        ("row", Text(row)), ("moment", Moment(ticks)), ("periods", Span(periods)));

    public static Finding NoSuchPeriod(int row, int period, ValueList<AssessmentPeriod> periods) => Finding.Error(BulkFindings.RowMustLieInHorizon, ActorRole.Host,
        LocalizedText.Of($"Rij {Text(row)} is van periode {Text(period)}, maar er zijn {Text(periods.Count)} perioden ({Span(periods)}), genummerd vanaf 0. Zoek nummers op in dezelfde perioden.", $"Row {Text(row)} is of period {Text(period)}, but there are {Text(periods.Count)} periods ({Span(periods)}), numbered from 0. Look numbers up in the same periods."),
        ("row", Text(row)), ("period", Text(period)), ("periods", Span(periods)));

    public static Finding WholeNotPositive(int row, long whole) => Finding.Error(BulkFindings.WholeMustBePositive, ActorRole.Host,
        LocalizedText.Of($"Rij {Text(row)} heeft een geheel van {Text(whole)}; een deel is van een geheel boven nul. Laat een meting van niets weg.", $"Row {Text(row)} is out of a whole of {Text(whole)}; a part is of a whole above zero. Leave out a measurement of nothing."),
        ("row", Text(row)), ("whole", Text(whole)));

    public static Finding SumTooLarge(string left, string right) => Finding.Error(BulkFindings.SumMustFit, ActorRole.Host,
        LocalizedText.Of($"De som van ({left}) en ({right}) past niet in 64 bits. Tel in grovere eenheden, zoals seconden in plaats van ticks.", $"The sum of ({left}) and ({right}) does not fit 64 bits. Count in coarser units, such as seconds instead of ticks."),
        ("left", left), ("right", right));

    public static Finding Inconsistent(int row, StateNorm norm, (long Count, long Amount, long Whole) tally) => Finding.Error(BulkFindings.TallyMustBeConsistent, ActorRole.Host,
        LocalizedText.Of($"Rij {Text(row)} voor norm {norm.Id} telt {Text(tally.Count)} metingen met som {Text(tally.Amount)} van {Text(tally.Whole)}; zulke metingen zijn er niet. Ga na of de kolommen bij elkaar horen.", $"Row {Text(row)} for norm {norm.Id} counts {Text(tally.Count)} measurements that sum to {Text(tally.Amount)} of {Text(tally.Whole)}; there are no such measurements. Check that the columns belong together."),
        ("row", Text(row)), ("norm", norm.Id.Value), ("count", Text(tally.Count)), ("amount", Text(tally.Amount)), ("whole", Text(tally.Whole)));

    public static Finding OutsideDomain(int row, StateNorm norm, (long Count, long Amount, long Whole) tally) => Finding.Error(BulkFindings.TallyMustLieInDomain, ActorRole.PerformanceManagement,
        LocalizedText.Of($"Rij {Text(row)} voor norm {norm.Id} heeft {Text(tally.Amount)} van {Text(tally.Whole)} in {Text(tally.Count)} metingen; indicator {norm.Indicator.Id} kan alleen waarden in {norm.Indicator.Scale.Domain} aannemen. Herstel de metingen in de bron.", $"Row {Text(row)} for norm {norm.Id} has {Text(tally.Amount)} of {Text(tally.Whole)} in {Text(tally.Count)} measurements; indicator {norm.Indicator.Id} only takes values in {norm.Indicator.Scale.Domain}. Correct the measurements at their source."),
        ("row", Text(row)), ("norm", norm.Id.Value), ("count", Text(tally.Count)), ("amount", Text(tally.Amount)), ("whole", Text(tally.Whole)), ("domain", norm.Indicator.Scale.Domain.ToString()));

    public static Finding NotTalliable(StateNorm norm) => Finding.Error(BulkFindings.NormMustBeTalliable, ActorRole.Host,
        LocalizedText.Of($"Norm {norm.Id} wordt bepaald met {norm.Indicator.Aggregation}, waarvoor tellingen en sommen niet genoeg zijn. Beoordeel hem op de metingen zelf, of een percentiel op waardelijsten.", $"Norm {norm.Id} is worked out by {norm.Indicator.Aggregation}, for which counts and sums are not enough. Assess it from the measurements themselves, or a percentile from value lists."),
        ("norm", norm.Id.Value), ("aggregation", norm.Indicator.Aggregation.Name));

    public static Finding VolumeOfSamples(StateNorm norm) => Finding.Error(BulkFindings.NormMustBeTalliable, ActorRole.Host,
        LocalizedText.Of($"Norm {norm.Id} vraagt een volume van {Text(norm.Policy.MinimumVolume)}, en bij steekproeven telt daarvoor wat gekeurd is; een stand telt de steekproeven. Beoordeel hem op de steekproeven zelf.", $"Norm {norm.Id} asks for a volume of {Text(norm.Policy.MinimumVolume)}, for which samples count what was inspected; a tally counts the samples. Assess it from the samples themselves."),
        ("norm", norm.Id.Value), ("volume", Text(norm.Policy.MinimumVolume)));

    public static Finding TargetChanges(StateNorm norm, AssessmentPeriod period, LocalDate date) => Finding.Error(BulkFindings.TargetMustHoldThroughout, ActorRole.Host,
        LocalizedText.Of($"De norm {norm.Id} verandert op {LanguageFormat.Dutch.Date(date)}, binnen {period.ToText(LanguageCode.Dutch)}; elk deel heeft dan een eigen oordeel. Beoordeel deze periode op de metingen zelf.", $"Norm {norm.Id} changes on {LanguageFormat.English.Date(date)}, inside {period.ToText(LanguageCode.English)}; each part then has a judgement of its own. Assess this period from the measurements themselves."),
        ("norm", norm.Id.Value), ("period", period.ToString()), ("from", date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture)));

    public static Finding TooManyDigits(StateNorm norm, decimal number) => Finding.Error(BulkFindings.NumbersMustFit, ActorRole.Host,
        LocalizedText.Of($"{LanguageFormat.Dutch.Number(number)} bij norm {norm.Id} heeft in deze schaal meer cijfers dan 64 bits vergelijken. Tel in minder decimalen, of beoordeel de norm op de metingen zelf.", $"{LanguageFormat.English.Number(number)} of norm {norm.Id} has more digits in this scale than 64 bits compare. Count in fewer decimal places, or assess the norm from the measurements themselves."),
        ("norm", norm.Id.Value), ("number", number.ToString(CultureInfo.InvariantCulture)));

    public static Finding OutsidePlan(LocalizedText what) => Finding.Error(BulkFindings.SchemeMustFitPlan, ActorRole.Host,
        LocalizedText.Of($"De regeling laat zich niet in het groot verrekenen, vanwege {what.Dutch}. Verreken deze overeenkomsten een voor een.", $"The scheme cannot be settled in bulk, because of {what.English}. Settle these agreements one by one."),
        ("what", what.English));

    public static Finding ChargeUnfit(int row, long charge, long greatest) => Finding.Error(BulkFindings.ChargeMustFitPlan, ActorRole.Host,
        LocalizedText.Of($"Rij {Text(row)} heeft een vergoeding van {Text(charge)} in de kleinste munteenheid; dit rekenplan verrekent van 0 tot en met {Text(greatest)}. Herstel het bedrag, of verreken deze overeenkomst apart.", $"Row {Text(row)} has a charge of {Text(charge)} in minor units; this plan settles from 0 up to {Text(greatest)}. Correct the amount, or settle this agreement apart."),
        ("row", Text(row)), ("charge", Text(charge)), ("greatest", Text(greatest)));

    public static Finding ContentsConflict(SourceId source, long sequence, int revision, IReadOnlyList<string> hashes) => Finding.Error(BulkFindings.PartMustHaveOneContent, ActorRole.Host,
        LocalizedText.Of($"Van deel {Text(sequence)} van bron {source} zijn onder revisie {Text(revision)} {Text(hashes.Count)} verschillende inhouden ontvangen. Laat de bron onder een hogere revisie sturen wat geldt.", $"Of part {Text(sequence)} of source {source}, {Text(hashes.Count)} different contents arrived under revision {Text(revision)}. Let the source send what holds under a higher revision."),
        ("source", source.Value), ("sequence", Text(sequence)), ("revision", Text(revision)), ("hashes", string.Join(", ", hashes)));

    public static Finding NoSuchCell(SourceId source, long sequence, int cell, int cells) => Finding.Error(BulkFindings.CellMustExist, ActorRole.Host,
        LocalizedText.Of($"Deel {Text(sequence)} van bron {source} heeft een stand in cel {Text(cell)}, maar de tabel heeft {Text(cells)} cellen. Nummer groepen en perioden aan beide kanten gelijk.", $"Part {Text(sequence)} of source {source} has a tally in cell {Text(cell)}, but the table has {Text(cells)} cells. Number groups and periods alike on both sides."),
        ("source", source.Value), ("sequence", Text(sequence)), ("cell", Text(cell)), ("cells", Text(cells)));

    public static Finding IntervalReversed(int row, long start, long end) => Finding.Error(BulkFindings.IntervalMustRunForward, ActorRole.Host,
        LocalizedText.Of($"Rij {Text(row)} loopt van {Text(start)} tot {Text(end)} (Unix-ticks): het einde ligt voor het begin, of een van beide is geen tijdstip. Herstel het in de bron.", $"Row {Text(row)} runs from {Text(start)} to {Text(end)} (Unix ticks): it ends before it starts, or one of them is no moment. Correct it at its source."),
        ("row", Text(row)), ("start", Text(start)), ("end", Text(end)));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Span(ValueList<AssessmentPeriod> periods) => $"{periods[0]}–{periods[periods.Count - 1]}";

    private static string Moment(long ticks) => ticks >= Instant.MinValue.ToUnixTimeTicks() && ticks <= Instant.MaxValue.ToUnixTimeTicks()
        ? NodaTime.Text.InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeTicks(ticks))
        : Text(ticks);
}
