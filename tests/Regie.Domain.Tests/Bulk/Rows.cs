using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Bulk;
using Regie.Identifiers;
using Regie.Norms;
using Regie.ServiceTime;

namespace Regie.Tests.Bulk;

/// <summary>Columns of measurements, for tests: each row a group, a moment, an amount and a whole.</summary>
internal sealed record Rows(int[] Groups, long[] Ticks, long[] Amounts, long[] Wholes)
{
    public const int GroupCount = 4;

    public static readonly CompiledPeriods Months = AssessmentSchedule.Monthly(new LocalDate(2026, 1, 16))
        .Compile(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"], CalendarHorizon.Between(new LocalDate(2026, 1, 16), new LocalDate(2026, 5, 16)));

    public static readonly long Start = Months.Periods[0].Interval.Start.ToUnixTimeTicks();

    public static readonly long End = Months.Periods[Months.Count - 1].Interval.End.ToUnixTimeTicks();

    public static readonly Gen<Rows> Some = Gen.Select(Gen.Int[0, GroupCount - 1], Gen.Long[Start, End - 1], Gen.Long[-50, 1000], Gen.Long[1, 90]).Array[0, 60]
        .Select(rows => new Rows([.. rows.Select(r => r.Item1)], [.. rows.Select(r => r.Item2)], [.. rows.Select(r => r.Item3)], [.. rows.Select(r => r.Item4)]));

    public int Count => Groups.Length;

    public Rows Where(Func<int, bool> row)
    {
        var kept = Enumerable.Range(0, Count).Where(row).ToList();
        return new Rows([.. kept.Select(i => Groups[i])], [.. kept.Select(i => Ticks[i])], [.. kept.Select(i => Amounts[i])], [.. kept.Select(i => Wholes[i])]);
    }

    public TallyTable Table()
    {
        var table = new TallyTable(GroupCount, Months);
        table.Add(Groups, Ticks, Amounts, Wholes);
        return table;
    }

    public TallyPart Part(string source, long sequence, int revision) => Table().ToPart(new SourceId(source), sequence, revision);

    public ValueLists Lists() => ValueLists.Of(GroupCount, Groups, Amounts);

    /// <summary>Each part with its own rows, by the remainder of the row number.</summary>
    public IReadOnlyList<Rows> Split(int parts) => [.. Enumerable.Range(0, parts).Select(part => Where(i => i % parts == part))];
}
