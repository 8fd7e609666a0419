using System.Collections.Generic;
using System.IO;
using NodaTime;
using Regie.Language;
using Regie.Needs;

namespace Regie.Samples.FromNeedToSupplier;

/// <summary>Writes a story down in one language.</summary>
internal sealed class Teller(TextWriter output, LanguageCode language)
{
    public LanguageCode Language => language;

    public void Chapter(string dutch, string english)
    {
        var title = Say(dutch, english);
        output.Write($"{title}\n{new string('=', title.Length)}\n");
    }

    public void Heading(string dutch, string english) => output.Write($"\n{Say(dutch, english)}\n");

    public void Line(string dutch, string english) => Line(Say(dutch, english));

    public void Line(LocalizedText text) => Line(text.In(language));

    public void Line(string text) => output.Write($"  {text}\n");

    public void Lines(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            Line($"- {finding.Message.In(language)} [{finding.Code}]");
    }

    public void Text(string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            Line(line);
    }

    /// <summary>What happened, on its date, and where the need stands after it.</summary>
    public void Happened(Need need, string dutch, string english) =>
        Line($"{Date(need.Events[^1].On)}: {Say(dutch, english)} → {need.Stage.Label().In(language)}");

    public void End() => output.Write("\n");

    public string Date(LocalDate date) => LanguageFormat.For(language).Date(date);

    public string Say(string dutch, string english) => language == LanguageCode.Dutch ? dutch : english;
}
