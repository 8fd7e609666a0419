using System;
using System.Collections.Generic;
using System.Linq;
using CsvHelper;
using Regie.Samples.Quickstart.Output;

namespace Regie.Samples.Quickstart.Input;

/// <summary>A CSV file with a header, of which some columns are wanted.</summary>
internal sealed class CsvFile
{
    private const int RowsBetweenReports = 4096;

    private readonly string _path;
    private readonly ReadOnlyMemory<byte> _text;
    private readonly string[] _columns;
    private readonly CsvReaderOptions _options;

    private CsvFile(string path, ReadOnlyMemory<byte> text, string[] columns, CsvReaderOptions options) =>
        (_path, _text, _columns, _options) = (path, text, columns, options);

    /// <summary>Opens a file and finds the columns.</summary>
    public static CsvFile Open(string path, TextForm form, params string[] columns)
    {
        var text = TextFile.Read(path, form.Encoding);

        // The delimiter that makes the wanted columns appear is right; counting characters could be misled by a text in the header.
        char?[] candidates = form.Delimiter is { } given ? [given] : [',', ';', '\t', null];
        var options = candidates.Select(c => new CsvReaderOptions { Separator = c, TrackLineNumbers = true }).ToList();
        var fitting = options.FirstOrDefault(o => columns.All(Headers(text, o).Contains)) ?? options[^1];
        RequireColumns(path, Headers(text, fitting), columns);
        return new CsvFile(path, text, columns, fitting);
    }

    /// <summary>Reads the rows, in order. A row is valid until the next one is read.</summary>
    public void Read(IProgressDisplay progress, Action<CsvRow> row) => progress.Follow($"Reading {_path}", _text.Length, report =>
    {
        using var reader = CsvReader.Create(_text, _options);
        var places = _columns.Select(c => Array.IndexOf([.. reader.Headers], c)).ToArray();
        var current = new CsvRow(_path, reader, _columns, places, reader.Headers.Count());
        for (var count = 0; reader.Read(); count++)
        {
            row(current);
            if (count % RowsBetweenReports == 0)
                report(reader.ByteOffset);
        }
    });

    private static string[] Headers(ReadOnlyMemory<byte> text, CsvReaderOptions options)
    {
        using var reader = CsvReader.Create(text, options);
        return [.. reader.Headers];
    }

    private static void RequireColumns(string path, string[] headers, string[] columns)
    {
        if (headers.Length == 0)
            throw new CommandFailure(ExitCode.Unreadable, $"{path}: the file is empty; its first row has to name the columns.");
        var lines = columns.Distinct()
            .Select(c => (Name: c, Count: headers.Count(h => h == c)))
            .Where(c => c.Count != 1)
            .Select(c => $"{path}: {(c.Count == 0 ? "there is no" : "there is more than one")} column '{c.Name}'. The columns are {string.Join(", ", headers.Select(h => $"'{h}'"))}.")
            .ToList();
        if (lines.Count > 0)
            throw new CommandFailure(ExitCode.WrongUsage, lines);
    }
}
