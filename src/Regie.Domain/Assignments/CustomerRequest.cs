using System;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Assignments;

/// <summary>What a customer asks, as complete or incomplete as it comes in (klantverzoek).</summary>
/// <remarks>There is no place for a budget, a specification or a clause: a customer does not have to know those.</remarks>
public sealed record CustomerRequest
{
    /// <summary>Takes down a request.</summary>
    /// <param name="who">Who asks; null where that is not known yet.</param>
    /// <param name="outcome">What outcome is wanted, in the customer's words; null or empty where that is not known yet.</param>
    public CustomerRequest(PartyId? who, string? outcome) => (Who, Outcome) = (who, outcome?.Trim() is { Length: > 0 } stated ? stated : null);

    /// <summary>Who asks; null where that is not known yet.</summary>
    public PartyId? Who { get; }

    /// <summary>What outcome is wanted; null where that is not known yet.</summary>
    public string? Outcome { get; }

    /// <summary>What regie still has to find out; the request is never refused for it.</summary>
    /// <returns>The readiness.</returns>
    public AssignmentReadiness AssessReadiness() => ReadinessProfile.CustomerRequest.Assess(
        Who is null ? LocalizedText.Of("het verzoek", "the request") : LocalizedText.Of("het verzoek van " + Who, "the request of " + Who),
        [.. Who is null ? Array.Empty<ReadinessFacet>() : [ReadinessFacet.Who], .. Outcome is null ? Array.Empty<ReadinessFacet>() : [ReadinessFacet.Outcome]]);
}
