using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Parties;
using Regie.Serialization;
using Regie.Tests.Language;

namespace Regie.Tests.Serialization;

public class RegieJsonTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddRegieConverters();

    private static readonly (object Value, string Json)[] Forms =
    [
        (new ActivityId("acceptance"), "\"acceptance\""),
        (new AgreementId("C-12"), "\"C-12\""),
        (new AssignmentId("A 1"), "\"A 1\""),
        (new CalendarId("office"), "\"office\""),
        (new CatalogItemId("clean.1"), "\"clean.1\""),
        (new DemandId("D-1"), "\"D-1\""),
        (new HolidayCalendarId("nl-lustrum"), "\"nl-lustrum\""),
        (new IndexSeriesId("cpi"), "\"cpi\""),
        (new IndicatorId("I-1"), "\"I-1\""),
        (new LegalPersonId("hospital"), "\"hospital\""),
        (new LocationId("L-1"), "\"L-1\""),
        (new MandateId("M-1"), "\"M-1\""),
        (new NeedId("N-1"), "\"N-1\""),
        (new NormId("95"), "\"95\""),
        (new ObservationId("O-1"), "\"O-1\""),
        (new PartyId("P-1"), "\"P-1\""),
        (new PersonId("someone"), "\"someone\""),
        (new PointsAccountId("points"), "\"points\""),
        (new ProductionUnitId("servicedesk"), "\"servicedesk\""),
        (new PriorityId("1"), "\"1\""),
        (new RelationshipId("R-1"), "\"R-1\""),
        (new ServiceId("S-1"), "\"S-1\""),
        (new BreachId("B-1"), "\"B-1\""),
        (new CommitmentId("K-1"), "\"K-1\""),
        (new ObligationId("V-1"), "\"V-1\""),
        (new PolicyRuleId("B-1"), "\"B-1\""),
        (new PromiseId("T-1"), "\"T-1\""),
        (new ProposalId("V-1"), "\"V-1\""),
        (new SignalId("S-1"), "\"S-1\""),
        (new TicketId("T-1"), "\"T-1\""),
        (new SourceId("fmis-west"), "\"fmis-west\""),
        (new WorkDomainId("ict"), "\"ict\""),
        (FindingCode.Parse("REG-TIM-004"), "\"REG-TIM-004\""),
        (new RuleId("service-time.elapsed"), "\"service-time.elapsed\""),
        (Currency.Parse("JPY"), "\"JPY\""),
        (Money.Euro(-1234.50m), "\"EUR -1234.5\""),
        (Rounding.HalfEven(4), "\"HalfEven(4)\""),
        (Percentage.Of(99.5m), "\"99.5%\""),
        (default(Percentage), "\"0%\""),
        (Ratio.Of(8, 11), "\"8/11\""),
        (ExactNumber.Quotient(800, 11), "\"800/11\""),
        (ExactNumber.Of(94.50m), "\"94.5\""),
        (LocalizedText.Of("norm", "standard"), "{\"nl\":\"norm\",\"en\":\"standard\"}"),
        (LocalizedText.Same("SLA"), "{\"nl\":\"SLA\",\"en\":\"SLA\"}"),
        (LocalizedText.Same(""), "{\"nl\":\"\",\"en\":\"\"}"),
        (new ClauseReference("C-12", "art. 4.2"), "{\"document\":\"C-12\",\"clause\":\"art. 4.2\"}"),
        .. Words((ActorRole.CustomerManagement, "customer-management"), (ActorRole.PolicyInnovationAndAdvice, "policy-innovation-and-advice"), (ActorRole.ContractManagement, "contract-management"), (ActorRole.PerformanceManagement, "performance-management"), (ActorRole.ServiceDesk, "service-desk"), (ActorRole.Supplier, "supplier"), (ActorRole.Customer, "customer"), (ActorRole.Host, "host")),
        .. Words((Severity.Information, "information"), (Severity.Warning, "warning"), (Severity.Error, "error")),
        .. Words((InstrumentKind.Contract, "contract"), (InstrumentKind.FrameworkAgreement, "framework-agreement"), (InstrumentKind.CallOffAgreement, "call-off-agreement"), (InstrumentKind.Covenant, "covenant"), (InstrumentKind.ServiceAgreement, "service-agreement"), (InstrumentKind.OperationalLevelAgreement, "operational-level-agreement")),
        .. Words((BindingForce.Legal, "legal"), (BindingForce.Administrative, "administrative"), (BindingForce.Internal, "internal")),
        .. Words((LanguageCode.Dutch, "nl"), (LanguageCode.English, "en")),
        .. Words((RoundingMode.HalfUp, "half-up"), (RoundingMode.HalfEven, "half-even"), (RoundingMode.Truncate, "truncate")),
    ];

    [Fact]
    public void EveryForm_IsWrittenAndReadBack_AloneAndInAList()
    {
        foreach (var (value, json) in Forms)
        {
            var type = value.GetType();
            Expect.Equal(json, JsonSerializer.Serialize(value, type, Options), type.Name);
            Expect.Equal(value, JsonSerializer.Deserialize(json, type, Options), type.Name);

            var array = Array.CreateInstance(type, 2);
            array.SetValue(value, 0);
            array.SetValue(value, 1);
            var list = JsonSerializer.Serialize(array, Options);
            Expect.Equal($"[{json},{json}]", list, type.Name);
            Assert.Equal(array, JsonSerializer.Deserialize(list, array.GetType(), Options));
        }
    }

    [Fact]
    public void EveryText_IsAPropertyName()
    {
        foreach (var (value, json) in Forms.Where(f => f.Json[0] == '"'))
        {
            var type = typeof(Dictionary<,>).MakeGenericType(value.GetType(), typeof(int));
            var dictionary = (System.Collections.IDictionary)Activator.CreateInstance(type)!;
            dictionary.Add(value, 7);
            Expect.Equal($"{{{json}:7}}", JsonSerializer.Serialize(dictionary, type, Options), value.GetType().Name);
            Assert.Equal(dictionary, JsonSerializer.Deserialize($"{{{json}:7}}", type, Options));
        }
    }

    [Fact]
    public void EveryIdentifierAndDeclaredValue_IsTriedHere()
    {
        var tried = Forms.Select(f => f.Value).ToArray();
        Assert.Equal(
            typeof(Identifier).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Identifier))).Select(t => t.Name).OrderBy(n => n, StringComparer.Ordinal),
            tried.OfType<Identifier>().Select(i => i.GetType().Name).OrderBy(n => n, StringComparer.Ordinal));
        var choices = new[] { typeof(ActorRole), typeof(Severity), typeof(InstrumentKind), typeof(BindingForce), typeof(LanguageCode), typeof(RoundingMode) };
        Assert.All(choices, choice => Assert.Equal(Enum.GetValues(choice).Cast<object>(), tried.Where(v => v.GetType() == choice).OrderBy(v => (int)v)));
        Assert.Equal(Options.Converters.Select(c => c.Type!.Name).OrderBy(n => n, StringComparer.Ordinal), tried.Select(v => v.GetType().Name).Distinct().OrderBy(n => n, StringComparer.Ordinal));
    }

    [Fact]
    public void Numbers_SurviveExactly() =>
        Gen.Select(Foundations.Decimals, Foundations.Currencies, Foundations.Longs, Foundations.Positives, Foundations.Roundings).Sample((number, currency, part, whole, rounding) =>
        {
            Survives(Money.Of(number, currency));
            Survives(ExactNumber.Quotient(part, whole));
            Survives(Percentage.Of(number));
            Survives(Ratio.Of(part, whole));
            Survives(rounding);
        }, iter: Laws.Cases);

    [Fact]
    public void Texts_SurviveVerbatim() =>
        Gen.Select(Gen.Char.Where(c => !char.IsSurrogate(c)).Array[0, 30], Gen.Char['!', '~'].Array[1, 30]).Sample((any, plain) =>
        {
            Survives(LocalizedText.Of(new string(any), new string(plain)));
            Survives(new PartyId(new string(plain)));
            Assert.Equal([new PartyId(new string(plain))], RoundTrip(new Dictionary<PartyId, int> { [new PartyId(new string(plain))] = 1 }).Keys);
        }, iter: Laws.Cases);

    [Theory]
    [InlineData("\"SLA\"", "SLA", "SLA", "one string is both")]
    [InlineData("\"\"", "", "", "an empty one too")]
    [InlineData("{\"en\":\"standard\",\"nl\":\"norm\"}", "norm", "standard", "the other order, as databases give")]
    [InlineData(" {\n\t\"nl\" : \"norm\" , \"en\" : \"standard\" } ", "norm", "standard", "white space")]
    [InlineData("{\"n\\u006c\":\"\\u006eorm\",\"en\":\"standard\"}", "norm", "standard", "escapes")]
    [InlineData("{\"nl\":\"\\ud83d\\ude00\",\"en\":\"x\"}", "\U0001F600", "x", "a surrogate pair")]
    public void Text_IsReadFromWhatMeansTheSame(string json, string dutch, string english, string why) =>
        Expect.Equal(LocalizedText.Of(dutch, english), JsonSerializer.Deserialize<LocalizedText>(json, Options), why);

    [Fact]
    public void Null_StaysAbsent()
    {
        Assert.Null(JsonSerializer.Deserialize<PartyId>("null", Options));
        Assert.Null(JsonSerializer.Deserialize<LocalizedText>("null", Options));
        Assert.Null(JsonSerializer.Deserialize<Percentage?>("null", Options));
        Assert.Null(JsonSerializer.Deserialize<Severity?>("null", Options));
        Assert.Equal("[null]", JsonSerializer.Serialize(new Money?[] { null }, Options));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AGeneralConverterOfTheHost_DoesNotChangeTheForm(bool before)
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DictionaryKeyPolicy = JsonNamingPolicy.CamelCase };
        if (before)
            options.Converters.Add(new JsonStringEnumConverter());
        options.AddRegieConverters();
        if (!before)
            options.Converters.Add(new JsonStringEnumConverter());
        Assert.Equal("{\"CONTRACT\":\"contract-management\"}", JsonSerializer.Serialize(new Dictionary<PartyId, ActorRole> { [new PartyId("CONTRACT")] = ActorRole.ContractManagement }, options));
        Assert.Equal("{\"nl\":\"a\",\"en\":\"b\"}", JsonSerializer.Serialize(LocalizedText.Of("a", "b"), options));
    }

    [Fact]
    public void AConverterOfTheHost_ForOneType_Stays()
    {
        var options = new JsonSerializerOptions { Converters = { new CentsConverter() } }.AddRegieConverters();
        Assert.Equal("150", JsonSerializer.Serialize(Money.Euro(1.5m), options));
        Assert.Equal("\"99.5%\"", JsonSerializer.Serialize(Percentage.Of(99.5m), options));
    }

    [Fact]
    public void AddRegieConverters_Twice_AddsNothing()
    {
        var options = new JsonSerializerOptions();
        Assert.Same(options, options.AddRegieConverters());
        var count = options.Converters.Count;
        Assert.Equal(count, options.AddRegieConverters().Converters.Count);
        Expect.Argument<ArgumentNullException>("options", () => RegieJson.AddRegieConverters(null!));
        JsonSerializerOptions used = new();
        JsonSerializer.Serialize(1, used);
        Assert.Throws<InvalidOperationException>(used.AddRegieConverters);
    }

    [Fact]
    public void UndeclaredValues_AreNotWritten()
    {
        Assert.Contains("9 is no declared actor role", Assert.Throws<JsonException>(() => JsonSerializer.Serialize((ActorRole)9, Options)).Message);
        Assert.Contains("-1 is no declared severity", Assert.Throws<JsonException>(() => JsonSerializer.Serialize((Severity)(-1), Options)).Message);
    }

    [Fact]
    public void TheForm_DoesNotFollowTheCulture()
    {
        using var hostile = new HostileCulture();
        Assert.Equal("[\"EUR -0.5\"]", JsonSerializer.Serialize(new[] { Money.Euro(-0.5m) }, Options));
        Assert.Equal(Percentage.Of(-0.5m), JsonSerializer.Deserialize<Percentage>("\"-0.5%\"", Options));
        Assert.Equal("\"-1/2\"", JsonSerializer.Serialize(Ratio.Of(-1, 2), Options));
    }

    private static void Survives<T>(T value) => Assert.Equal(value, RoundTrip(value));

    private static T RoundTrip<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Options), Options)!;

    private static IEnumerable<(object, string)> Words<T>(params (T Value, string Word)[] words) where T : struct, Enum =>
        words.Select(w => ((object)w.Value, $"\"{w.Word}\""));

    private sealed class CentsConverter : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Money.Euro(reader.GetInt64() / 100m);

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue((long)(value.Amount * 100));
    }
}
