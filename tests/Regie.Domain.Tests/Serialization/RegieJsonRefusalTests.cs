using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Parties;
using Regie.Serialization;

namespace Regie.Tests.Serialization;

public class RegieJsonRefusalTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddRegieConverters();

    private static readonly Dictionary<string, Type> Types = new[]
    {
        typeof(PartyId), typeof(AgreementId), typeof(ServiceId), typeof(FindingCode), typeof(RuleId), typeof(Currency), typeof(Money), typeof(Rounding), typeof(Percentage), typeof(Ratio), typeof(ExactNumber),
        typeof(LocalizedText), typeof(ClauseReference), typeof(ActorRole), typeof(Severity), typeof(InstrumentKind), typeof(BindingForce), typeof(LanguageCode), typeof(RoundingMode),
    }.ToDictionary(t => t.Name);

    [Theory]
    [InlineData("PartyId", "12", "A party id is a string; this is a number.", "a number that looks like an id")]
    [InlineData("AgreementId", "true", "An agreement id is a string; this is a boolean.", "a boolean")]
    [InlineData("ServiceId", "{\"value\":\"S-1\"}", "A service id is a string; this is an object.", "the object that reflection would write")]
    [InlineData("PartyId", "[\"P-1\"]", "A party id is a string; this is an array.", "an array of one")]
    [InlineData("PartyId", "\"\"", "'' is no party id. An identifier has at least one character", "empty")]
    [InlineData("PartyId", "\" P-1\"", "white space at its ends", "not trimmed")]
    [InlineData("PartyId", "\"P\\u0000\"", "U+0000", "an escaped null character")]
    [InlineData("PartyId", "\"P\\r\\nforged\"", "U+000D", "a forged log line")]
    [InlineData("FindingCode", "\"reg-tim-004\"", "is no finding code", "lower case")]
    [InlineData("FindingCode", "4", "A finding code is a string, for example REG-TIM-004; this is a number.", "the number alone")]
    [InlineData("RuleId", "\"<script>\"", "is no rule id", "markup")]
    [InlineData("RuleId", "\"\"", "is no rule id", "empty")]
    [InlineData("Currency", "\"eur\"", "'eur' is no currency code", "lower case")]
    [InlineData("Currency", "978", "three capitals, for example EUR; this is a number.", "the numeric code of ISO 4217")]
    [InlineData("Money", "1234.50", "An amount is a string, for example EUR 1234.50; this is a number.", "an amount without currency")]
    [InlineData("Money", "{\"amount\":1,\"currency\":\"EUR\"}", "this is an object", "another form of money")]
    [InlineData("Money", "\"1234.50\"", "is no amount", "no currency")]
    [InlineData("Money", "\"EUR 1.234,50\"", "is no amount", "Dutch notation")]
    [InlineData("Money", "\"EUR 1e400\"", "is no amount", "an exponent")]
    [InlineData("Money", "\"EUR 0.00000000000000000000000000001\"", "is no amount", "would round to nothing")]
    [InlineData("Money", "\"EUR 1\\u0000\"", "is no amount", "a null character behind")]
    [InlineData("Rounding", "2", "A rounding is a string, for example HalfUp(2); this is a number.", "digits alone")]
    [InlineData("Rounding", "\"HalfUp(29)\"", "is no rounding", "too many digits")]
    [InlineData("Rounding", "\"half-up\"", "is no rounding", "a mode alone")]
    [InlineData("Percentage", "0.95", "A percentage is a string, for example 99.5%; this is a number.", "95 or 0.95 is what nobody should guess")]
    [InlineData("Percentage", "\"95\"", "is no percentage", "no percent sign")]
    [InlineData("Percentage", "\"95 %\"", "is no percentage", "Dutch notation")]
    [InlineData("Percentage", "null", "this is null", "0 % is not the same as nothing")]
    [InlineData("Ratio", "0.5", "A ratio is a string, for example 8/11; this is a number.", "a decimal")]
    [InlineData("Ratio", "\"8/0\"", "is no ratio", "no whole")]
    [InlineData("Ratio", "\"9223372036854775808/1\"", "is no ratio", "does not fit")]
    [InlineData("ExactNumber", "94.5", "An exact number is a string, for example 94.5 or 800/11; this is a number.", "a floating-point number")]
    [InlineData("ExactNumber", "\"8/0\"", "is no exact number", "no divisor")]
    [InlineData("LocalizedText", "5", "A text is an object with 'nl' and 'en', or one string for both; this is a number.", "a number")]
    [InlineData("LocalizedText", "[\"a\",\"b\"]", "this is an array", "an array")]
    [InlineData("LocalizedText", "{}", "this one has no 'nl'", "empty")]
    [InlineData("LocalizedText", "{\"nl\":\"a\"}", "this one has no 'en'", "one language")]
    [InlineData("LocalizedText", "{\"nl\":\"a\",\"en\":\"b\",\"de\":\"c\"}", "this one has 'de'", "a language that does not exist here")]
    [InlineData("LocalizedText", "{\"NL\":\"a\",\"en\":\"b\"}", "this one has 'NL'", "capitals")]
    [InlineData("LocalizedText", "{\"nl\":\"a\",\"nl\":\"b\",\"en\":\"c\"}", "this one has 'nl' twice", "twice, where readers differ about which counts")]
    [InlineData("LocalizedText", "{\"nl\":null,\"en\":\"b\"}", "'nl' is a string; this is null.", "null within")]
    [InlineData("LocalizedText", "{\"nl\":\"a\",\"en\":{}}", "'en' is a string; this is an object.", "an object within")]
    [InlineData("LocalizedText", "{\"$type\":\"System.Object\",\"nl\":\"a\",\"en\":\"b\"}", "this one has '$type'", "a type name smuggled in")]
    [InlineData("ClauseReference", "\"C-12, art. 4.2\"", "A clause reference is an object with 'document' and 'clause'; this is a string.", "the printed form")]
    [InlineData("ClauseReference", "{\"document\":\"C-12\"}", "this one has no 'clause'", "half")]
    [InlineData("ClauseReference", "{\"clause\":\"art. 4.2\"}", "this one has no 'document'", "the other half")]
    [InlineData("ClauseReference", "{\"document\":\" \",\"clause\":\"art. 4.2\"}", "this part is empty", "blank")]
    [InlineData("ClauseReference", "{\"document\":\"C-12\",\"clause\":4.2}", "'clause' is a string; this is a number.", "a number within")]
    [InlineData("ClauseReference", "{\"document\":\"C-12\",\"clause\":\"4\",\"page\":\"9\"}", "this one has 'page'", "an unknown member")]
    [InlineData("ActorRole", "0", "The actor role is a string, one of: customer-management, policy-innovation-and-advice, contract-management, performance-management, service-desk, supplier, customer, host; this is a number.", "the number behind the name")]
    [InlineData("ActorRole", "\"ContractManagement\"", "'ContractManagement' is no actor role; write one of: customer-management,", "the name in code")]
    [InlineData("ActorRole", "\"2\"", "is no actor role", "the number as text")]
    [InlineData("ActorRole", "\"supplier, customer\"", "is no actor role", "two at once")]
    [InlineData("Severity", "\"Error\"", "'Error' is no severity; write one of: information, warning, error.", "a capital")]
    [InlineData("Severity", "\"fatal\"", "'fatal' is no severity", "unknown")]
    [InlineData("Severity", "null", "this is null", "nothing is no severity")]
    [InlineData("InstrumentKind", "\"call off agreement\"", "call-off-agreement", "spaces")]
    [InlineData("BindingForce", "\"\"", "'' is no binding force; write one of: legal, administrative, internal.", "empty")]
    [InlineData("LanguageCode", "\"de\"", "'de' is no language; write one of: nl, en.", "a language that does not exist here")]
    [InlineData("LanguageCode", "\"nl-NL\"", "write one of: nl, en", "a region")]
    [InlineData("RoundingMode", "\"half-down\"", "write one of: half-up, half-even, truncate", "a mode that does not exist")]
    public void BadValue_IsRefused_WithThePathToIt(string type, string json, string message, string why)
    {
        var alone = Expect.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Types[type], Options), why);
        Assert.Contains(message, alone.Message);
        Expect.Equal("$", alone.Path, why);

        var inAList = typeof(Dictionary<,>).MakeGenericType(typeof(string), Types[type].MakeArrayType());
        var nested = Expect.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"items":[{{json}}]}""", inAList, Options), why);
        Assert.Contains(message, nested.Message);
        Assert.StartsWith("$.items[0]", nested.Path);
    }

    [Theory]
    [InlineData("PartyId", "", "at least one character", "empty")]
    [InlineData("PartyId", "P-1 ", "white space at its ends", "not trimmed")]
    [InlineData("FindingCode", "TIM-004", "is no finding code", "no prefix")]
    [InlineData("ActorRole", "0", "is no actor role; write one of:", "the number behind the name")]
    [InlineData("Currency", "XAU", "is no currency code", "a metal")]
    public void BadPropertyName_IsRefused(string type, string key, string message, string why)
    {
        var dictionary = typeof(Dictionary<,>).MakeGenericType(Types[type], typeof(int));
        var thrown = Expect.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"{{key}}":1}""", dictionary, Options), why);
        Assert.Contains(message, thrown.Message);
        Assert.NotNull(thrown.Path);
    }

    [Theory]
    [InlineData("PartyId", "\"\\ud83d\"", "half a character")]
    [InlineData("LocalizedText", "{\"nl\":\"\\ude00\",\"en\":\"x\"}", "half a character within")]
    [InlineData("LocalizedText", "{\"nl\":\"a\",\"en\":\"b\"", "cut off")]
    [InlineData("LocalizedText", "{\"nl\":\"a\",", "cut off within")]
    [InlineData("LocalizedText", "{\"nl\":", "cut off before a value")]
    [InlineData("ClauseReference", "{\"document\":\"a\",\"clause\":\"b\",}", "a comma too many")]
    [InlineData("ClauseReference", "{'document':'a','clause':'b'}", "other quotes")]
    [InlineData("Money", "\"EUR 1", "an open string")]
    [InlineData("Money", "EUR 1", "no quotes")]
    [InlineData("Percentage", "\"1%\" \"2%\"", "two values")]
    [InlineData("Severity", "", "nothing")]
    public void WhatIsNoJson_IsRefusedAsSuch(string type, string json, string why)
    {
        var thrown = Record.Exception(() => JsonSerializer.Deserialize(json, Types[type], Options));
        Assert.True(thrown is JsonException, $"{why}: {thrown}");
    }

    [Fact]
    public async Task AStreamInSmallPieces_IsReadTheSame()
    {
        var json = "[" + string.Join(",", Enumerable.Repeat("""{"nl":"een tekst van enige lengte","en":"a text of some length"}""", 2000)) + "]";
        var small = new JsonSerializerOptions { DefaultBufferSize = 16 }.AddRegieConverters();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var texts = await JsonSerializer.DeserializeAsync<List<LocalizedText>>(stream, small);
        Assert.Equal(2000, texts!.Count);
        Assert.Equal(LocalizedText.Of("een tekst van enige lengte", "a text of some length"), Assert.Single(texts.Distinct()));
    }
}
