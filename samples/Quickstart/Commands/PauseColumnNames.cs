namespace Regie.Samples.Quickstart.Commands;

/// <summary>The file of the pauses and its columns; the ticket's id is in a column of the same name as in the tickets.</summary>
internal sealed record PauseColumnNames(string File, string From, string To);
