using System;
using System.Linq;
using NodaTime;
using Regie.Guards;

namespace Regie.Needs;

/// <summary>What is to be done for needs, by whom and, where there is a date, by when.</summary>
public static class NeedReview
{
    /// <summary>What is to be done for a need on a date.</summary>
    /// <param name="need">The need.</param>
    /// <param name="date">The date; what happened later does not count yet.</param>
    /// <returns>The findings; none before the need began. A date by which something was due is in the value <c>by</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="need"/> is null.</exception>
    public static ValueList<Finding> FindingsOn(this Need need, LocalDate date) =>
        Given.Something(need, nameof(need)).AsOf(date) is { } then ? Of(then, date) : ValueList<Finding>.Empty;

    private static ValueList<Finding> Of(Need need, LocalDate date) =>
    [
        .. need.Stage is NeedStage.Latent or NeedStage.Signaled or NeedStage.Concrete && need.Articulation.Assess() is { NextQuestions.Count: > 0 } assessment
            ? [NeedReviewProblems.QuestionsOpen(need, assessment)] : Array.Empty<Finding>(),
        .. need.Stage is NeedStage.Specified or NeedStage.Routed && !need.IsConfirmed ? [NeedReviewProblems.ConfirmationMissing(need)] : Array.Empty<Finding>(),
        .. need.Stage == NeedStage.Parked && need.ParkedUntil <= date ? [NeedReviewProblems.ParkedLongEnough(need)] : Array.Empty<Finding>(),
        .. need.Stage is >= NeedStage.Latent and < NeedStage.Delivered && need.Articulation.Find<NeedFacet.When>() is { } when && when.By < date
            ? [NeedReviewProblems.TooLate(need, when.By)] : Array.Empty<Finding>(),
        .. need.Stage == NeedStage.Withdrawn && need.Assignments.Any(a => a.State != AssignmentState.Accepted) ? [NeedReviewProblems.AssignmentsRunOn(need)] : Array.Empty<Finding>(),
        .. need.Stage is NeedStage.InDelivery or NeedStage.Delivered && need.Assignments.Any(a => a.State == AssignmentState.Delivered) ? [NeedReviewProblems.Unjudged(need)] : Array.Empty<Finding>(),
        .. need.Stage == NeedStage.Delivered && need.Assignments.All(a => a.State == AssignmentState.Accepted) ? [NeedReviewProblems.ResultUnconfirmed(need)] : Array.Empty<Finding>(),
        .. need.Stage == NeedStage.Accepted ? [NeedReviewProblems.Unevaluated(need)] : Array.Empty<Finding>(),
    ];
}
