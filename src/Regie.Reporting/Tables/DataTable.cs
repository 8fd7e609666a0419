using System;
using System.Globalization;
using System.Linq;
using Regie.Documents;
using Regie.Language;
using Regie.Parties;

namespace Regie.Tables;

/// <summary>Values in rows under named columns, before language and format (gegevenstabel).</summary>
/// <example><code>
/// var table = new DataTable(caption, [LocalizedText.Of("Norm", "Norm"), LocalizedText.Of("Bedrag", "Amount")], rows);
/// Block block = table.ToBlock(LanguageCode.Dutch);      // for a document
/// CsvFile.Write(table, LanguageCode.Dutch, writer);     // for a spreadsheet
/// </code></example>
public sealed record DataTable
{
    /// <summary>States a table.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">What the columns are, at least one.</param>
    /// <param name="rows">The rows, each with one cell for every column.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no column, or a column, row or cell is null, or a text is empty.</exception>
    /// <exception cref="RegieValidationException">A row has another number of cells than there are columns: <see cref="DocumentFindings.RowMustHaveOneCellPerColumn"/>, for each such row.</exception>
    public DataTable(LocalizedText caption, ValueList<LocalizedText> columns, ValueList<ValueList<Cell>> rows)
    {
        ArgumentNullException.ThrowIfNull(caption);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        if (columns.Count == 0 || columns.Contains(null!))
            throw new ArgumentException("A table has at least one column, and none is null.", nameof(columns));
        if (columns.Append(caption).Any(text => string.IsNullOrWhiteSpace(text.Dutch) || string.IsNullOrWhiteSpace(text.English)))
            throw new ArgumentException("A caption or column says something in both languages; one is empty or white space.", nameof(columns));
        if (rows.Contains(null!) || rows.SelectMany(row => row).Contains(null!))
            throw new ArgumentException("A row or cell is null; an empty cell is Cell.None.", nameof(rows));
        var uneven = rows.Select((row, index) => (Number: index + 1, Cells: row.Count)).Where(row => row.Cells != columns.Count).ToValueList();
        if (uneven.Count > 0)
            throw new RegieValidationException(uneven.Select(row => Uneven(caption, columns.Count, row.Number, row.Cells)));
        (Caption, Columns, Rows) = (caption, columns, rows);
    }

    /// <summary>What it shows.</summary>
    public LocalizedText Caption { get; }

    /// <summary>What the columns are.</summary>
    public ValueList<LocalizedText> Columns { get; }

    /// <summary>The rows, each with one cell for every column.</summary>
    public ValueList<ValueList<Cell>> Rows { get; }

    /// <summary>The table for people, in one language: columns of numbers are set to the right.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A block for a document.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public Block.Table ToBlock(LanguageCode language) => new(
        Caption.In(language),
        Columns.Select((column, i) => new Column(column.In(language), IsNumeric(i) ? Alignment.Right : Alignment.Left)).ToValueList(),
        Rows.Select(row => row.Select(cell => cell.ToText(language)).ToValueList()).ToValueList());

    private bool IsNumeric(int column) => Rows.Any(row => row[column] is Cell.Number or Cell.Amount or Cell.Time)
        && Rows.All(row => row[column] is Cell.Number or Cell.Amount or Cell.Time || row[column].Equals(Cell.None));

    private static Finding Uneven(LocalizedText caption, int columns, int number, int cells) => Finding.Error(
        DocumentFindings.RowMustHaveOneCellPerColumn,
        ActorRole.Host,
        LocalizedText.Of(
            FormattableString.Invariant($"Rij {number} van de tabel “{caption.Dutch}” heeft {cells} {(cells == 1 ? "cel" : "cellen")} bij {columns} {(columns == 1 ? "kolom" : "kolommen")}. Geef elke rij één cel per kolom; een lege cel mag."),
            FormattableString.Invariant($"Row {number} of the table “{caption.English}” has {cells} {(cells == 1 ? "cell" : "cells")} for {columns} {(columns == 1 ? "column" : "columns")}. Give each row one cell per column; a cell may be empty.")),
        ("row", number.ToString(CultureInfo.InvariantCulture)),
        ("cells", cells.ToString(CultureInfo.InvariantCulture)),
        ("columns", columns.ToString(CultureInfo.InvariantCulture)));
}
