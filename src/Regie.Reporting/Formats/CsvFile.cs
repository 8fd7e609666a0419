using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Regie.Language;
using Regie.Tables;

namespace Regie.Formats;

/// <summary>Writes a table as CSV by RFC 4180: commas, CRLF, quotes where needed (kommagescheiden bestand).</summary>
/// <remarks>
/// Values are those for programs (<see cref="Cell.ToData"/>), the same in every language and culture: numbers stay numbers. Words are in the language asked, made plain as
/// <see cref="IDocumentFormat"/> tells; those that a spreadsheet would take for a formula, because they begin with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c>, get an apostrophe in front.
/// </remarks>
public static class CsvFile
{
    /// <summary>The media type of the file.</summary>
    public static string MediaType => "text/csv";

    /// <summary>Writes a table: a row with the columns, then its rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The language of words.</param>
    /// <param name="writer">Receives the CSV, every row ended by CRLF; it is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public static void Write(DataTable table, LanguageCode language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        Row(table.Columns.Select(column => Words(column.In(language))), writer);
        foreach (var row in table.Rows)
            Row(row.Select(cell => cell is Cell.Text text ? Words(text.ToText(language)) : cell.ToData()), writer);
    }

    private static void Row(IEnumerable<string> fields, TextWriter writer)
    {
        writer.Write(string.Join(",", fields.Select(Quoted)));
        writer.Write("\r\n");
    }

    private static string Words(string text)
    {
        var plain = PlainText.Of(text);
        return plain.Length > 0 && plain[0] is ('=' or '+' or '-' or '@') ? "'" + plain : plain;
    }

    private static string Quoted(string field) => field.IndexOfAny([',', '"', '\r', '\n']) < 0 ? field : "\"" + field.Replace("\"", "\"\"") + "\"";
}
