using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Regie.Language;

namespace Regie.LifeCycles;

/// <summary>A life cycle as one declared table: which stage admits which event, and what follows (levensloop).</summary>
/// <typeparam name="TStage">The stages.</typeparam>
/// <typeparam name="TEvent">The kinds of events.</typeparam>
/// <remarks>The single source of the machine, its diagram and its tests. What no row admits is refused, never ignored.</remarks>
public sealed class StageTable<TStage, TEvent>
    where TStage : struct, Enum
    where TEvent : struct, Enum
{
    private readonly Dictionary<(TStage From, TEvent Event), StageTransition<TStage, TEvent>> _rows;
    private readonly TStage _before;
    private readonly Func<TStage, LocalizedText> _nameOfStage;
    private readonly Func<TEvent, LocalizedText> _nameOfEvent;

    internal StageTable(TStage before, Func<TStage, LocalizedText> nameOfStage, Func<TEvent, LocalizedText> nameOfEvent, IEnumerable<StageTransition<TStage, TEvent>> rows)
    {
        (_before, _nameOfStage, _nameOfEvent) = (before, nameOfStage, nameOfEvent);
        Transitions = rows.ToValueList();
        _rows = Transitions.ToDictionary(row => (row.From, row.Event));
    }

    /// <summary>The rows, in declared order.</summary>
    public ValueList<StageTransition<TStage, TEvent>> Transitions { get; }

    /// <summary>The row for an event at a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The row; null where the stage does not admit the event.</returns>
    public StageTransition<TStage, TEvent>? Find(TStage stage, TEvent happened) => _rows.TryGetValue((stage, happened), out var row) ? row : null;

    /// <summary>Whether nothing can follow on a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>Whether no row begins there.</returns>
    public bool IsFinal(TStage stage) => Transitions.All(row => !row.From.Equals(stage));

    /// <summary>The life cycle as a Mermaid state diagram.</summary>
    /// <param name="language">The language of its words.</param>
    /// <returns>A diagram, drawn from the rows; lines end in a line feed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToMermaid(LanguageCode language)
    {
        var arrows = Transitions.SelectMany(row => row.To.Select(to => (row.From, To: to, row.Event))).ToList();
        var stages = arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }).Where(stage => !stage.Equals(_before)).Distinct().OrderBy(stage => stage).ToList();
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var stage in stages)
            text.Append($"    state \"{_nameOfStage(stage).In(language)}\" as {stage}\n");
        foreach (var arrow in arrows.GroupBy(arrow => (arrow.From, arrow.To)))
            text.Append($"    {Name(arrow.Key.From)} --> {arrow.Key.To}: {string.Join(" / ", arrow.Select(a => _nameOfEvent(a.Event).In(language)))}\n");
        foreach (var stage in stages.Where(IsFinal))
            text.Append($"    {stage} --> [*]\n");
        return text.ToString();
    }

    private string Name(TStage stage) => stage.Equals(_before) ? "[*]" : stage.ToString();
}
