using System;
using System.Linq;
using NodaTime;
using Regie.Clocks;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Tests.Clocks;

public class TicketHistoryTests
{
    private static readonly TicketId Id = new("M-1");

    [Fact]
    public void Of_EventsThatFollowEachOther_IsAHistory()
    {
        var history = Desk.Ticket(Desk.Created("2026-03-02 09:00"), Desk.Paused("2026-03-02 10:00"), Desk.Resumed("2026-03-02 11:00"), Desk.Resolved("2026-03-02 12:00"));
        Assert.Equal(Id, history.Id);
        Assert.Equal(4, history.Events.Count);
        Assert.Equal(Desk.At("2026-03-02 09:00"), history.CreatedAt);
        Assert.Equal("M-1 (4 events)", history.ToString());
    }

    [Fact]
    public void StageAt_FoldsTheEventsUpToTheInstant()
    {
        var history = Desk.Ticket(Desk.Created("2026-03-02 09:00"), Desk.Paused("2026-03-02 10:00"), Desk.Resumed("2026-03-02 11:00"), Desk.Resolved("2026-03-02 12:00"));
        (string At, TicketStage Stage, string Why)[] rows =
        [
            ("2026-03-02 08:59:59.9999999", TicketStage.None, "a tick before creation there is no ticket"),
            ("2026-03-02 09:00", TicketStage.Open, "creation itself belongs to the ticket's life"),
            ("2026-03-02 10:00", TicketStage.Paused, "an event counts from its own instant"),
            ("2026-03-02 10:59:59.9999999", TicketStage.Paused, "until a tick before the next"),
            ("2026-03-02 11:00", TicketStage.Open, "resumed"),
            ("2026-03-02 13:00", TicketStage.Resolved, "nothing happened since"),
        ];
        foreach (var (at, stage, why) in rows)
            Expect.Equal(stage, history.StageAt(Desk.At(at)), why);
    }

    [Fact]
    public void Of_EventsAtOneInstant_KeepsTheirOrder()
    {
        var history = Desk.Ticket(Desk.Created("2026-03-02 09:00"), Desk.Paused("2026-03-02 09:00"), Desk.Resumed("2026-03-02 09:00"), Desk.Resolved("2026-03-02 09:00"));
        Assert.Equal(TicketStage.Resolved, history.StageAt(Desk.At("2026-03-02 09:00")));
    }

    [Fact]
    public void Validate_WithSeveralMistakes_NamesThemAll()
    {
        (TicketEvent[] Events, FindingCode[] Codes, string Why)[] rows =
        [
            ([], [ClockFindings.HistoryMustBeginWithCreation], "nothing happened at all"),
            ([Desk.Resolved("2026-03-02 09:00")], [ClockFindings.HistoryMustBeginWithCreation], "creation is missing"),
            ([Desk.Paused("2026-03-02 09:00"), Desk.Resumed("2026-03-02 10:00")], [ClockFindings.HistoryMustBeginWithCreation], "creation is missing, the rest follows from each other"),
            ([Desk.Resolved("2026-03-02 09:00"), new TicketEvent.Reopened(Desk.At("2026-03-02 10:00"))], [ClockFindings.HistoryMustBeginWithCreation], "one mistake is one finding"),
            ([Desk.Resumed("2026-03-02 09:00"), Desk.Paused("2026-03-02 10:00")], [ClockFindings.HistoryMustBeginWithCreation], "the first event is reported as first only"),
            ([Desk.Resolved("2026-03-02 09:00"), Desk.Created("2026-03-02 08:00")],
                [ClockFindings.HistoryMustBeginWithCreation, ClockFindings.EventsMustBeInOrder, ClockFindings.StageMustAdmitEvent], "created later in the list and earlier in time"),
            ([Desk.Created("2026-03-02 09:00"), Desk.Created("2026-03-02 09:00")], [ClockFindings.StageMustAdmitEvent], "created twice"),
            ([Desk.Created("2026-03-02 09:00"), Desk.Resolved("2026-03-02 08:59:59.9999999")], [ClockFindings.EventsMustBeInOrder], "a tick too early"),
            ([Desk.Created("2026-03-02 09:00"), Desk.Resumed("2026-03-02 10:00"), Desk.Resolved("2026-03-02 08:00"), Desk.Paused("2026-03-02 11:00")],
                [ClockFindings.StageMustAdmitEvent, ClockFindings.EventsMustBeInOrder, ClockFindings.StageMustAdmitEvent], "resumed without a pause, resolved before that, paused after resolution"),
            ([Desk.Created("2026-03-02 12:00"), Desk.Paused("2026-03-02 09:00"), Desk.Resumed("2026-03-02 10:00")],
                [ClockFindings.EventsMustBeInOrder, ClockFindings.EventsMustBeInOrder], "each is held against the latest so far"),
            ([Desk.Created("2026-03-02 09:00"), new TicketEvent.Cancelled(Desk.At("2026-03-02 10:00")), new TicketEvent.Reopened(Desk.At("2026-03-02 11:00"))],
                [ClockFindings.StageMustAdmitEvent], "what was withdrawn does not come back"),
            ([new TicketEvent.Created(Instant.MinValue, Desk.High)], [], "the first instant of all is an instant"),
        ];
        foreach (var (events, codes, why) in rows)
            Expect.Equal(codes.ToValueList(), TicketHistory.Validate(Id, events).Select(f => f.Code).ToValueList(), why);
    }

    [Fact]
    public void Of_WhatValidateRefuses_ThrowsWithTheSameFindings()
    {
        TicketEvent[] events = [Desk.Resolved("2026-03-02 09:00"), Desk.Created("2026-03-02 08:00")];
        var thrown = Assert.Throws<RegieValidationException>(() => TicketHistory.Of(Id, events));
        Assert.Equal(TicketHistory.Validate(Id, events), thrown.Findings);
    }

    [Fact]
    public void Validate_OutOfOrder_SaysWhatWhenAndWhatToDo()
    {
        var finding = Assert.Single(TicketHistory.Validate(Id, [Desk.Created("2026-03-02 09:00"), Desk.Resolved("2026-03-02 08:00")]));
        Assert.Equal("Ticket M-1: Resolved at 2026-03-02T07:00:00Z lies before the previous event at 2026-03-02T08:00:00Z. Put the events in order, or correct the time at the source.", finding.Message.English);
        Assert.Equal("Melding M-1: Resolved op 2026-03-02T07:00:00Z ligt voor de vorige gebeurtenis op 2026-03-02T08:00:00Z. Zet de gebeurtenissen op volgorde, of herstel het tijdstip in de bron.", finding.Message.In(LanguageCode.Dutch));
        Assert.Equal(["M-1", "Resolved", "2026-03-02T07:00:00Z", "2026-03-02T08:00:00Z"], finding.Values.Select(v => v.Value));
    }

    [Fact]
    public void Of_WithNothing_IsRefused()
    {
        Expect.Argument<ArgumentNullException>("id", () => TicketHistory.Of(null!, Desk.Created("2026-03-02 09:00")));
        Expect.Argument<ArgumentNullException>("events", () => TicketHistory.Of(Id, null!));
        Expect.Argument<ArgumentNullException>("events", () => TicketHistory.Validate(Id, null!));
        Expect.Argument<ArgumentException>("events", () => TicketHistory.Of(Id, Desk.Created("2026-03-02 09:00"), null!));
        Expect.Argument<ArgumentNullException>("priority", () => new TicketEvent.Created(Instant.MinValue, null!));
        Expect.Argument<ArgumentNullException>("priority", () => new TicketEvent.PriorityChanged(Instant.MinValue, null!));
        Expect.Argument<ArgumentNullException>("reason", () => new TicketEvent.Paused(Instant.MinValue, default, null!));
    }
}
