using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Parties;

namespace Regie.Serialization;

/// <summary>The JSON form of the foundation types, for a host's own options or source-generated context.</summary>
/// <remarks>
/// <para>
/// What prints as a text that can be read back is that text: identifiers and codes verbatim, <c>"EUR 1234.5"</c>, <c>"99.5%"</c>, <c>"8/11"</c>, <c>"HalfUp(2)"</c>;
/// as a value and as a property name. Closed choices are words: <c>"contract-management"</c>. A <see cref="LocalizedText"/> is <c>{"nl": …, "en": …}</c>, and one string reads as both;
/// a <see cref="ClauseReference"/> is <c>{"document": …, "clause": …}</c>.
/// </para>
/// <para>Reading is strict: another shape, an unknown word or member, a number where a text belongs is a <see cref="JsonException"/> that says what is expected, with the path to it.</para>
/// </remarks>
/// <example><code>var options = new JsonSerializerOptions { TypeInfoResolver = HostContext.Default }.AddRegieConverters();</code></example>
public static class RegieJson
{
    private static readonly JsonConverter[] All =
    [
        Id("activity", ActivityId.Parse),
        Id("agreement", AgreementId.Parse),
        Id("assignment", AssignmentId.Parse),
        Id("breach", BreachId.Parse),
        Id("calendar", CalendarId.Parse),
        Id("catalog item", CatalogItemId.Parse),
        Id("commitment", CommitmentId.Parse),
        Id("demand", DemandId.Parse),
        Id("holiday calendar", HolidayCalendarId.Parse),
        Id("index series", IndexSeriesId.Parse),
        Id("indicator", IndicatorId.Parse),
        Id("legal person", LegalPersonId.Parse),
        Id("location", LocationId.Parse),
        Id("mandate", MandateId.Parse),
        Id("need", NeedId.Parse),
        Id("norm", NormId.Parse),
        Id("points account", PointsAccountId.Parse),
        Id("production unit", ProductionUnitId.Parse),
        Id("observation", ObservationId.Parse),
        Id("obligation", ObligationId.Parse),
        Id("party", PartyId.Parse),
        Id("person", PersonId.Parse),
        Id("policy rule", PolicyRuleId.Parse),
        Id("priority", PriorityId.Parse),
        Id("promise", PromiseId.Parse),
        Id("proposal", ProposalId.Parse),
        Id("relationship", RelationshipId.Parse),
        Id("service", ServiceId.Parse),
        Id("signal", SignalId.Parse),
        Id("ticket", TicketId.Parse),
        Id("work domain", WorkDomainId.Parse),
        Id("source", SourceId.Parse),

        Text("A finding code is a string, for example REG-TIM-004", FindingCode.Parse),
        Text("A rule id is a string, for example service-time.elapsed", RuleId.Parse),
        Text("A currency is a string of three capitals, for example EUR", Currency.Parse),
        Text("An amount is a string, for example EUR 1234.50", Money.Parse),
        Text("A rounding is a string, for example HalfUp(2)", Rounding.Parse),
        Text("A percentage is a string, for example 99.5%", Percentage.Parse),
        Text("A ratio is a string, for example 8/11", Ratio.Parse),
        Text("An exact number is a string, for example 94.5 or 800/11", ExactNumber.Parse),

        Choice("actor role",
            (ActorRole.CustomerManagement, "customer-management"),
            (ActorRole.PolicyInnovationAndAdvice, "policy-innovation-and-advice"),
            (ActorRole.ContractManagement, "contract-management"),
            (ActorRole.PerformanceManagement, "performance-management"),
            (ActorRole.ServiceDesk, "service-desk"),
            (ActorRole.Supplier, "supplier"),
            (ActorRole.Customer, "customer"),
            (ActorRole.Host, "host")),
        Choice("severity",
            (Severity.Information, "information"),
            (Severity.Warning, "warning"),
            (Severity.Error, "error")),
        Choice("kind of instrument",
            (InstrumentKind.Contract, "contract"),
            (InstrumentKind.FrameworkAgreement, "framework-agreement"),
            (InstrumentKind.CallOffAgreement, "call-off-agreement"),
            (InstrumentKind.Covenant, "covenant"),
            (InstrumentKind.ServiceAgreement, "service-agreement"),
            (InstrumentKind.OperationalLevelAgreement, "operational-level-agreement")),
        Choice("binding force",
            (BindingForce.Legal, "legal"),
            (BindingForce.Administrative, "administrative"),
            (BindingForce.Internal, "internal")),
        Choice("language",
            (LanguageCode.Dutch, "nl"),
            (LanguageCode.English, "en")),
        Choice("rounding mode",
            (RoundingMode.HalfUp, "half-up"),
            (RoundingMode.HalfEven, "half-even"),
            (RoundingMode.Truncate, "truncate")),

        new TextPairConverter<LocalizedText>("A text is an object with 'nl' and 'en', or one string for both", ("nl", "en"), LocalizedText.Of, text => (text.Dutch, text.English), LocalizedText.Same),
        new TextPairConverter<ClauseReference>("A clause reference is an object with 'document' and 'clause'", ("document", "clause"), (document, clause) => new ClauseReference(document, clause), reference => (reference.Document, reference.Clause)),
    ];

    /// <summary>Makes the options write and read the foundation types in their JSON form.</summary>
    /// <param name="options">The host's options; they are changed.</param>
    /// <returns>The same options.</returns>
    /// <remarks>
    /// They go before what is there, so that a general converter such as <see cref="JsonStringEnumConverter"/> does not change the form.
    /// A converter that the host registered for exactly one of the types stays in its place. Calling it twice adds nothing.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options have been used already and cannot be changed.</exception>
    public static JsonSerializerOptions AddRegieConverters(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var converter in All)
            if (options.Converters.All(present => present.Type != converter.Type))
                options.Converters.Insert(0, converter);
        return options;
    }

    private static TextConverter<T> Id<T>(string kind, Func<string, T> parse) where T : Identifier =>
        Text((kind[0] is 'a' or 'i' or 'o' ? "An " : "A ") + kind + " id is a string", parse);

    private static TextConverter<T> Text<T>(string form, Func<string, T> parse) where T : notnull =>
        new(form, parse, value => value.ToString()!);

    private static TextConverter<T> Choice<T>(string kind, params (T Value, string Word)[] words) where T : struct, Enum
    {
        var choice = new WordChoice<T>(kind, words);
        return new TextConverter<T>(choice.Form, choice.Parse, choice.Word);
    }
}
