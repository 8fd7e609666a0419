using System;
using CsvHelper;

namespace Regie.Samples.Quickstart.Input;

/// <summary>The row that is being read: its line, the wanted fields, and whether it is a row at all.</summary>
internal sealed class CsvRow(string file, CsvReader reader, string[] columns, int[] places, int width)
{
    public long Line => reader.LineNumber;

    /// <summary>The wanted field, by its place among the wanted columns; verbatim.</summary>
    public string Field(int column) => places[column] < reader.FieldCount ? reader.GetString(places[column]) : "";

    public BadValue Bad(int column, string objection) => new(file, Line, columns[column], Field(column), objection);

    /// <summary>What makes it no row: another number of fields than the header has, or a quote that is not closed where its field ends.</summary>
    public BadValue? Misshapen()
    {
        for (var i = 0; i < reader.FieldCount; i++)
        {
            switch (Quoting(reader.GetRawSpan(i)))
            {
                case Quotes.Open:
                    return Whole(i, "begins with a quote that is never closed, so that all that follows belongs to it; no option skips that", isSkippable: false);
                case Quotes.Broken:
                    return Whole(i, "has text after its closing quote; write a quote within a quoted field twice", isSkippable: true);
            }
        }

        return reader.FieldCount == width ? null : new BadValue(file, Line, columns[0], Field(0), $"is in a row of {reader.FieldCount} fields, and the header has {width}");
    }

    private BadValue Whole(int field, string objection, bool isSkippable)
    {
        var header = field < width ? reader.Headers[field] : $"{field + 1}";
        return new BadValue(file, Line, header, reader.GetString(field), objection, isSkippable);
    }

    private enum Quotes
    {
        Fine,
        Open,
        Broken,
    }

    private static Quotes Quoting(ReadOnlySpan<byte> raw)
    {
        const byte quote = (byte)'"';
        if (raw.IsEmpty || raw[0] != quote)
            return Quotes.Fine;
        for (var i = 1; i < raw.Length; i++)
        {
            if (raw[i] != quote)
                continue;
            if (i == raw.Length - 1)
                return Quotes.Fine;
            if (raw[i + 1] != quote)
                return Quotes.Broken;
            i++;
        }

        return Quotes.Open;
    }
}
