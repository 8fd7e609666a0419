using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using Regie.Documents;
using Regie.Finance;
using Regie.Formats;
using Regie.Language;
using Regie.Measurements;
using Regie.Tables;
using Regie.Tests.Formats;

namespace Regie.Tests.Tables;

public class DataTableTests
{
    private static readonly LocalizedText Caption = LocalizedText.Of("Verrekening", "Settlement");

    private static readonly DataTable Table = new(Caption,
        [LocalizedText.Of("Norm", "Norm"), LocalizedText.Of("Waarde", "Value"), LocalizedText.Of("Bedrag", "Amount"), LocalizedText.Of("Tot", "Until"), LocalizedText.Of("Gemeld", "Reported"), LocalizedText.Of("Duur", "Length")],
        [
            [new Cell.Text(LocalizedText.Of("P1 \"reactie\", op tijd", "P1 \"response\", in time")), new Cell.Number(-72.50m, Unit.Percent), new Cell.Amount(Money.Euro(-1700)), new Cell.Day(new LocalDate(2026, 3, 31)), new Cell.Moment(new LocalDateTime(2026, 3, 29, 3, 0).WithOffset(Offset.FromHours(2))), new Cell.Time(Duration.FromMinutes(135))],
            [new Cell.Text(LocalizedText.Same("=1+1")), Cell.None, new Cell.Amount(Money.Euro(0.5m)), Cell.None, Cell.None, Cell.None],
        ]);

    [Fact]
    public void Csv_IsForPrograms_TheSameInEveryLanguageButForWords()
    {
        Assert.Equal(
            "Norm,Waarde,Bedrag,Tot,Gemeld,Duur\r\n\"P1 \"\"reactie\"\", op tijd\",-72.5,-1700.00,2026-03-31,2026-03-29T03:00:00+02:00,2:15:00\r\n'=1+1,,0.50,,,\r\n",
            Csv(Table, LanguageCode.Dutch));
        Assert.StartsWith("Norm,Value,Amount,Until,Reported,Length\r\n\"P1 \"\"response\"\", in time\",-72.5,", Csv(Table, LanguageCode.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Block_IsForPeople()
    {
        var block = Table.ToBlock(LanguageCode.Dutch);

        Assert.Equal([Alignment.Left, Alignment.Right, Alignment.Right, Alignment.Left, Alignment.Left, Alignment.Right], block.Columns.Select(c => c.Alignment));
        Assert.Equal(["P1 \"reactie\", op tijd", "-72,5 %", "€ -1.700,00", "31 maart 2026", "29 maart 2026 03:00", "2 u 15 min"], block.Rows[0].Select(Plain));
        Assert.Equal(["=1+1", "", "€ 0,50", "", "", ""], block.Rows[1].Select(Plain));
        Assert.Equal("Settlement", Table.ToBlock(LanguageCode.English).Caption);

        static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
    }

    public static TheoryData<string> Reasons => [.. HostileText.All.Select(text => text.Why)];

    // Read back by rules of our own, so that what a cell holds is what was written, and never a formula.
    [Theory]
    [MemberData(nameof(Reasons))]
    public void Csv_HoldsHostileTextAsText(string why)
    {
        var text = HostileText.All.Single(t => t.Why == why);
        var table = new DataTable(Caption, [LocalizedText.Same(text.Text), LocalizedText.Same("n")], [[new Cell.Text(LocalizedText.Same(text.Text)), new Cell.Number(-1, Unit.Count)]]);

        var rows = Read(Csv(table, LanguageCode.Dutch));

        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal(2, row.Count));
        Assert.Equal("-1", rows[1][1]);
        Assert.All(new[] { rows[0][0], rows[1][0] }, field =>
        {
            Assert.False(field.Length > 0 && "=+-@\t\r".Contains(field[0], StringComparison.Ordinal), field);
            Assert.Equal(text.Expected, "=+-@".Contains(text.Expected[0], StringComparison.Ordinal) ? field[1..] : field);
        });
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        var uneven = Assert.Throws<RegieValidationException>(() => new DataTable(Caption, [Caption, Caption], [[Cell.None], [Cell.None, Cell.None], [Cell.None, Cell.None, Cell.None]]));
        Assert.Equal([DocumentFindings.RowMustHaveOneCellPerColumn, DocumentFindings.RowMustHaveOneCellPerColumn], uneven.Findings.Select(f => f.Code));
        Assert.Throws<ArgumentException>(() => new DataTable(Caption, [], []));
        Assert.Throws<ArgumentException>(() => new DataTable(Caption, [null!], []));
        Assert.Throws<ArgumentException>(() => new DataTable(Caption, [LocalizedText.Of("x", " ")], []));
        Assert.Throws<ArgumentException>(() => new DataTable(Caption, [Caption], [[null!]]));
        Assert.Throws<ArgumentException>(() => new DataTable(Caption, [Caption], [null!]));
        Assert.Throws<ArgumentNullException>(() => new DataTable(null!, [Caption], []));
        Assert.Throws<ArgumentNullException>(() => new DataTable(Caption, null!, []));
        Assert.Throws<ArgumentNullException>(() => new DataTable(Caption, [Caption], null!));
        Assert.Throws<ArgumentNullException>(() => new Cell.Text(null!));
        Assert.Throws<ArgumentNullException>(() => new Cell.Number(1, null!));
        Assert.Throws<ArgumentNullException>(() => new Cell.Amount(null!));
        Assert.Throws<ArgumentNullException>(() => CsvFile.Write(null!, LanguageCode.Dutch, new StringWriter()));
        Assert.Throws<ArgumentNullException>(() => CsvFile.Write(Table, LanguageCode.Dutch, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => CsvFile.Write(Table, (LanguageCode)7, new StringWriter()));
    }

    private static string Csv(DataTable table, LanguageCode language)
    {
        var writer = new StringWriter();
        CsvFile.Write(table, language, writer);
        return writer.ToString();
    }

    private static List<List<string>> Read(string csv)
    {
        var rows = new List<List<string>> { new() };
        for (var i = 0; i < csv.Length;)
        {
            var field = "";
            if (csv[i] == '"')
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    field += csv[i];
                    i += csv[i] == '"' ? 1 : 0;
                }

                i++;
            }
            else
            {
                for (; csv[i] is not ',' and not '\r'; i++)
                    field += csv[i];
            }

            rows[^1].Add(field);
            if (csv[i] == ',')
            {
                i++;
                continue;
            }

            Assert.Equal("\r\n", csv.Substring(i, 2));
            i += 2;
            if (i < csv.Length)
                rows.Add([]);
        }

        return rows;
    }
}
