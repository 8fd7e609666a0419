using System;
using System.Linq;
using NodaTime;
using Regie.Language;
using Regie.Obligations;
using static Regie.Tests.Obligations.Owed;

namespace Regie.Tests.Obligations;

public sealed class ObligationStagesTests
{
    private static readonly ObligationStage[] Stages = Enum.GetValues<ObligationStage>();
    private static readonly ObligationEventKind[] Kinds = Enum.GetValues<ObligationEventKind>();

    [Fact]
    public void EveryStageAndEvent() => Verified.Text(
        string.Join('\n', from stage in Stages
                          from line in Kinds.Select(kind => $"{stage} + {kind} = {ObligationStages.After(stage, kind)?.ToString() ?? "refused"}").Append("")
                          select line),
        typeof(ObligationStagesTests));

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void ToMermaid_DrawsTheTable(LanguageCode language) => Verified.Text(ObligationStages.ToMermaid(language), typeof(ObligationStagesTests), language.ToString());

    // A file is brought to each stage and tried with each event: what the table admits happens, all else is refused with one code and changes nothing.
    [Fact]
    public void Files_DoWhatTheTableSays_ForEveryStageAndEvent()
    {
        var on = new LocalDate(2026, 2, 10);
        foreach (var stage in Stages.Where(s => s != ObligationStage.None))
            foreach (var kind in Kinds)
            {
                var obligation = kind is ObligationEventKind.Performed or ObligationEventKind.Breached && stage != ObligationStage.Violated ? Report : Plan;
                var file = At(stage, obligation, on);
                Assert.Equal(stage, file.Stage);
                var why = $"{stage} + {kind}";
                if (ObligationStages.After(stage, kind) is { } next)
                    Expect.Equal(next, file.With(Event(kind, obligation, on)).Stage, why);
                else
                    Expect.Equal(ObligationFindings.ObligationStageMustAdmitEvent, Expect.Throws<ForbiddenTransitionException>(() => file.With(Event(kind, obligation, on)), why).Finding.Code, why);
            }
    }

    [Fact]
    public void EveryStage_CanBeReached_AndThreeAreTheEnd()
    {
        Assert.Equal(Stages.Where(s => s != ObligationStage.None), Stages.Where(s => Stages.Any(from => Kinds.Any(kind => ObligationStages.After(from, kind) == s))));
        Assert.Equal([ObligationStage.Fulfilled, ObligationStage.Discharged, ObligationStage.Expired], Stages.Where(s => ObligationStages.Admitted(s).Count == 0));
    }

    [Fact]
    public void Labels_ExistForEveryValue()
    {
        foreach (var label in Stages.Select(s => s.Label()).Concat(Kinds.Select(k => k.Label())).Concat(Enum.GetValues<ObligationNature>().Select(n => n.Label()))
            .Concat(Enum.GetValues<EscalationPower>().Select(p => p.Label())).Concat(Enum.GetValues<BreachCounting>().Select(c => c.Label())))
            Assert.NotEqual(label.Dutch, label.English);
        Expect.Argument<ArgumentOutOfRangeException>("stage", () => ((ObligationStage)99).Label());
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => ((ObligationEventKind)99).Label());
        Expect.Argument<ArgumentOutOfRangeException>("nature", () => ((ObligationNature)99).Label());
        Expect.Argument<ArgumentOutOfRangeException>("power", () => ((EscalationPower)99).Label());
        Expect.Argument<ArgumentOutOfRangeException>("counting", () => ((BreachCounting)99).Label());
    }

    private static ObligationFile At(ObligationStage stage, Obligation obligation, LocalDate on)
    {
        var created = ObligationFile.Open(obligation, Signed);
        var inEffect = InEffect(obligation);
        return stage switch
        {
            ObligationStage.Created => created,
            ObligationStage.InEffect => inEffect,
            ObligationStage.Suspended => inEffect.With(new ObligationEvent.Suspended(Start, "rebuilding")),
            ObligationStage.Fulfilled => inEffect.With(new ObligationEvent.Fulfilled(on)),
            ObligationStage.Violated => inEffect.With(Event(ObligationEventKind.Violated, obligation, on)),
            ObligationStage.Discharged => created.With(Event(ObligationEventKind.Discharged, obligation, on)),
            _ => created.With(new ObligationEvent.Expired(on)),
        };
    }
}
