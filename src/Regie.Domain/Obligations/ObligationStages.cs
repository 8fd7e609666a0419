using System;
using System.Linq;
using System.Text;
using Regie.Language;

namespace Regie.Obligations;

/// <summary>Which event an obligation admits at which stage, and the stage that follows: one table, from which the checks, the diagram and the tests come.</summary>
/// <remarks>What no row admits is refused, never ignored.</remarks>
public static class ObligationStages
{
    private static readonly (ObligationStage From, ObligationEventKind Event, ObligationStage To)[] Rows =
    [
        (ObligationStage.None, ObligationEventKind.Created, ObligationStage.Created),

        (ObligationStage.Created, ObligationEventKind.TookEffect, ObligationStage.InEffect),
        (ObligationStage.Created, ObligationEventKind.Discharged, ObligationStage.Discharged),
        (ObligationStage.Created, ObligationEventKind.Expired, ObligationStage.Expired),

        (ObligationStage.InEffect, ObligationEventKind.Suspended, ObligationStage.Suspended),
        (ObligationStage.InEffect, ObligationEventKind.Performed, ObligationStage.InEffect),
        (ObligationStage.InEffect, ObligationEventKind.Breached, ObligationStage.InEffect),
        (ObligationStage.InEffect, ObligationEventKind.Fulfilled, ObligationStage.Fulfilled),
        (ObligationStage.InEffect, ObligationEventKind.Violated, ObligationStage.Violated),
        (ObligationStage.InEffect, ObligationEventKind.Discharged, ObligationStage.Discharged),
        (ObligationStage.InEffect, ObligationEventKind.Expired, ObligationStage.Expired),

        (ObligationStage.Suspended, ObligationEventKind.Resumed, ObligationStage.InEffect),
        (ObligationStage.Suspended, ObligationEventKind.Discharged, ObligationStage.Discharged),
        (ObligationStage.Suspended, ObligationEventKind.Expired, ObligationStage.Expired),

        // Late is not never: the breach stays on record.
        (ObligationStage.Violated, ObligationEventKind.Fulfilled, ObligationStage.Fulfilled),
        (ObligationStage.Violated, ObligationEventKind.Discharged, ObligationStage.Discharged),
    ];

    /// <summary>The stage after an event.</summary>
    /// <param name="stage">The stage before it.</param>
    /// <param name="happened">The kind of event.</param>
    /// <returns>The stage after it; null where the stage does not admit the event.</returns>
    public static ObligationStage? After(ObligationStage stage, ObligationEventKind happened)
    {
        foreach (var row in Rows)
            if (row.From == stage && row.Event == happened)
                return row.To;
        return null;
    }

    /// <summary>The events that a stage admits.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The kinds of events in the order of the table; none where nothing can follow.</returns>
    public static ValueList<ObligationEventKind> Admitted(ObligationStage stage) => Rows.Where(row => row.From == stage).Select(row => row.Event).ToValueList();

    /// <summary>The life cycle as a Mermaid state diagram.</summary>
    /// <param name="language">The language of its words.</param>
    /// <returns>A diagram, drawn from the table; lines end in a line feed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public static string ToMermaid(LanguageCode language)
    {
        var stages = Rows.Select(row => row.To).Distinct().OrderBy(stage => stage).ToList();
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var stage in stages)
            text.Append($"    state \"{stage.Label().In(language)}\" as {stage}\n");
        foreach (var arrow in Rows.GroupBy(row => (row.From, row.To)))
            text.Append($"    {(arrow.Key.From == ObligationStage.None ? "[*]" : arrow.Key.From.ToString())} --> {arrow.Key.To}: {string.Join(" / ", arrow.Select(row => row.Event.Label().In(language)))}\n");
        foreach (var stage in stages.Where(stage => Admitted(stage).Count == 0))
            text.Append($"    {stage} --> [*]\n");
        return text.ToString();
    }
}
