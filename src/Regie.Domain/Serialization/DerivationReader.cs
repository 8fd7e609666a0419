using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Serialization;

/// <summary>Reads a derivation from a JSON document and finds everything that is wrong with it.</summary>
internal sealed class DerivationReader
{
    private static readonly LocalizedText RuleForm = LocalizedText.Of("regelnaam; schrijf bijvoorbeeld performance.norm", "rule id; write for example performance.norm");
    private static readonly LocalizedText ClauseForm = LocalizedText.Of("verwijzing; schrijf ten minste één teken", "reference; write at least one character");
    private static readonly LocalizedText CodeForm = LocalizedText.Of("code van een eenheid; schrijf ten minste één teken, zonder witruimte", "code of a unit; write at least one character, without white space");
    private static readonly LocalizedText NumberForm = LocalizedText.Of("getal dat een decimaal kan zijn; schrijf bijvoorbeeld 72.5", "number that a decimal can be; write for example 72.5");
    private static readonly LocalizedText ExactForm = LocalizedText.Of("exact getal; schrijf bijvoorbeeld 72.5 of 800/11", "exact number; write for example 72.5 or 800/11");
    private static readonly LocalizedText RatioForm = LocalizedText.Of("verhouding; schrijf bijvoorbeeld 8/11", "ratio; write for example 8/11");
    private static readonly LocalizedText PercentageForm = LocalizedText.Of("percentage; schrijf bijvoorbeeld 99.5%", "percentage; write for example 99.5%");
    private static readonly LocalizedText AmountForm = LocalizedText.Of("bedrag; schrijf bijvoorbeeld EUR 1234.50", "amount; write for example EUR 1234.50");
    private static readonly LocalizedText DurationForm = LocalizedText.Of("tijdsduur; schrijf dagen:uren:minuten:seconden, bijvoorbeeld 0:02:15:00", "duration; write days:hours:minutes:seconds, for example 0:02:15:00");
    private static readonly LocalizedText MomentForm = LocalizedText.Of("moment; schrijf het in UTC, bijvoorbeeld 2026-03-16T08:00:00Z", "moment; write it in UTC, for example 2026-03-16T08:00:00Z");
    private static readonly LocalizedText ZoneForm = LocalizedText.Of("bekende tijdzone; schrijf een naam uit de IANA-database, bijvoorbeeld Europe/Amsterdam", "known time zone; write a name of the IANA database, for example Europe/Amsterdam");
    private static readonly LocalizedText DateForm = LocalizedText.Of("datum; schrijf jjjj-MM-dd", "date; write yyyy-MM-dd");
    private static readonly string[] Kinds = ["statement", "number", "exact", "ratio", "percentage", "amount", "duration", "moment", "date"];
    private static readonly LocalizedText KindForm = LocalizedText.Of("soort waarde; schrijf een van " + string.Join(", ", Kinds), "kind of value; write one of " + string.Join(", ", Kinds));

    private readonly JsonDocumentFindings _findings = new();
    private readonly IDateTimeZoneProvider _zones;

    private DerivationReader(IDateTimeZoneProvider zones) => _zones = zones;

    public static Derivation Read(JsonElement root, IDateTimeZoneProvider zones) => new DerivationReader(zones).Document(root);

    private Derivation Document(JsonElement root)
    {
        if (new StrictJson(root, "$", _findings).Object("format", "version", "derivation") is not { } document)
            throw _findings.Refusal();
        document.RequireFormat(DerivationJson.Format, DerivationJson.Version);
        var derivation = document.Required("derivation") is { } step ? Step(step) : null;
        return _findings.IsEmpty ? derivation! : throw _findings.Refusal();
    }

    private Derivation? Step(StrictJson json)
    {
        if (json.Object("rule", "label", "value", "clause", "inputs", "steps") is not { } members)
            return null;
        var rule = members.Required("rule")?.Text(text => RuleId.TryParse(text, out var id) ? id : null, RuleForm);
        var (label, value) = (Label(members), Value(members));
        var clause = members.Optional("clause") is { } stated ? Clause(stated) : null;
        var inputs = Each(members.Optional("inputs"), Input);
        var steps = Each(members.Optional("steps"), Step);
        if (rule is null || label is null || value is null)
            return null;
        var step = inputs.Aggregate(new Derivation(rule, label, value), (s, input) => s.WithInput(input.Label, input.Value)).WithSteps(steps);
        return clause is null ? step : step.WithClause(clause);
    }

    private DerivationInput? Input(StrictJson json) =>
        json.Object("label", "value") is { } members && (Label(members), Value(members)) is ({ } label, { } value) ? new DerivationInput(label, value) : null;

    private static ClauseReference? Clause(StrictJson json) =>
        json.Object("document", "clause") is { } members && (Named(members, "document"), Named(members, "clause")) is ({ } document, { } clause) ? new ClauseReference(document, clause) : null;

    private static string? Named(StrictJsonObject members, string name) => members.Required(name)?.Text(text => text.Trim().Length > 0 ? text : null, ClauseForm);

    private static LocalizedText? Label(StrictJsonObject members) => members.Required("label") is { } label ? Text(label) : null;

    private static LocalizedText? Text(StrictJson json)
    {
        if (json.IsText)
            return json.Text() is { } same ? LocalizedText.Same(same) : null;
        return json.Object("nl", "en") is { } members && (members.Required("nl")?.Text(), members.Required("en")?.Text()) is ({ } dutch, { } english) ? LocalizedText.Of(dutch, english) : null;
    }

    private DerivedValue? Value(StrictJsonObject step)
    {
        if (step.Required("value") is not { } json || json.Object("kind", "value", "unit", "zone") is not { } members)
            return null;
        var kind = members.Required("kind")?.Text(text => Kinds.Contains(text) ? text : null, KindForm);
        var value = members.Required("value");
        if (kind is null || value is null)
            return null;
        var unit = kind is "number" or "exact" ? members.Required("unit") is { } stated ? Unit(stated) : null : Unknown(members, "unit");
        var zone = kind is "moment" ? members.Required("zone")?.Text(_zones.GetZoneOrNull, ZoneForm) : null;
        if (kind is not "moment")
            Unknown(members, "zone");
        return kind switch
        {
            "statement" => Text(value) is { } text ? new DerivedValue.Statement(text) : null,
            "number" => value.Text(text => ExactNumber.TryParse(text, out var exact) && exact.TryToDecimal(out var number) ? new DerivedValue.Number(number, unit ?? Measurements.Unit.Count) : null, NumberForm),
            "exact" => value.Text(text => ExactNumber.TryParse(text, out var number) ? new DerivedValue.Exact(number, unit ?? Measurements.Unit.Count) : null, ExactForm),
            "ratio" => value.Text(text => Ratio.TryParse(text, out var ratio) ? new DerivedValue.Part(ratio) : null, RatioForm),
            "percentage" => value.Text(text => Percentage.TryParse(text, out var percentage) ? new DerivedValue.Share(percentage) : null, PercentageForm),
            "amount" => value.Text(text => Money.TryParse(text, out var money) ? new DerivedValue.Amount(money) : null, AmountForm),
            "duration" => value.Text(text => DurationPattern.Roundtrip.Parse(text) is { Success: true } duration ? new DerivedValue.Time(duration.Value) : null, DurationForm),
            "moment" => value.Text(text => InstantPattern.ExtendedIso.Parse(text) is { Success: true } moment ? new DerivedValue.Moment(moment.Value.InZone(zone ?? DateTimeZone.Utc)) : null, MomentForm),
            _ => value.Text(text => LocalDatePattern.Iso.Parse(text) is { Success: true } date ? new DerivedValue.Date(date.Value) : null, DateForm),
        };
    }

    private static Unit? Unit(StrictJson json)
    {
        if (json.Object("code", "label") is not { } members)
            return null;
        var code = members.Required("code")?.Text(text => text.Length > 0 && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) ? text : null, CodeForm);
        return (code, Label(members)) is ({ } named, { } label) ? new Unit(named, label) : null;
    }

    // Units belong to numbers and zones to moments; beside another value they would be lost.
    private Unit? Unknown(StrictJsonObject members, string name)
    {
        if (members.Optional(name) is { } stray)
            _findings.Add(SerializationProblems.UnknownMember(stray.Path, "kind, value"));
        return null;
    }

    private static List<T> Each<T>(StrictJson? list, Func<StrictJson, T?> read)
        where T : class =>
        list?.List()?.Select(read).OfType<T>().ToList() ?? [];
}
