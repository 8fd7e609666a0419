using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Regie.Clocks;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Samples.Quickstart.Input;
using Regie.Serialization;

namespace Regie.Samples.Quickstart.Months;

/// <summary>The sample's own, small form of an agreement: what a host would have in its database.</summary>
internal sealed record AgreementFile(AgreementId Agreement, LocalizedText Title, LocalDate From, LocalDate Until, AgreementFile.PartyRow Parties, AgreementFile.MoneyRow Money, IReadOnlyList<AgreementFile.NormRow> Norms)
{
    public static AgreementFile Read(string json)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Converters = { new DateConverter(), new AllowedConverter(), new ClockConverter() },
        };
        var agreement = JsonSerializer.Deserialize<AgreementFile>(json, options.AddRegieConverters()) ?? throw new JsonException("The file holds no agreement.");
        if (agreement.Norms.Count == 0)
            throw new JsonException("The agreement has no norms; there is nothing to judge.");
        if (agreement.Norms.FirstOrDefault(n => n.Credits.Count == 0) is { } without)
            throw new JsonException($"Norm {without.Id} has no credits; give at least one, from 0%.");
        return agreement.From < agreement.Until && agreement.From.Day == 1 && agreement.Until.Day == 1
            ? agreement
            : throw new JsonException("The agreement runs from the first of a month up to, and without, the first of a later month.");
    }

    /// <summary>Who is bound by the norms, and who benefits.</summary>
    public sealed record PartyRow(PartyId Supplier, PartyId Principal);

    /// <summary>What a month costs, what part of it can be lost to credits, and where that stands.</summary>
    public sealed record MoneyRow(Money MonthlyCharge, Percentage CapPerMonth, Percentage CapOverTwelveMonths, string Clause);

    /// <summary>One line of the norm annex: which clock, for which priority, how much time, on which calendar, and which part must be in time; its weight on the scorecard and its credits.</summary>
    public sealed record NormRow(NormId Id, ClockKind Clock, PriorityId Priority, Duration Allowed, CalendarId Calendar, Percentage Target, long MinimumVolume, decimal Weight, IReadOnlyList<CreditRow> Credits, string Clause);

    /// <summary>Which credit there is from a part in time on, up to the next one or the target.</summary>
    public sealed record CreditRow(Percentage From, Percentage Credit);

    private sealed class DateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString() ?? "") is { Success: true } date ? date.Value : throw new JsonException("A date is written yyyy-MM-dd.");

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => throw new NotSupportedException("The sample only reads agreements.");
    }

    private sealed class AllowedConverter : JsonConverter<Duration>
    {
        public override Duration Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            NormText.Parse(reader.GetString() ?? "") ?? throw new JsonException($"A norm is written in {NormText.Form}.");

        public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) => throw new NotSupportedException("The sample only reads agreements.");
    }

    private sealed class ClockConverter : JsonConverter<ClockKind>
    {
        public override ClockKind Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString() switch
        {
            "respond" => ClockKind.Respond,
            "attend" => ClockKind.Attend,
            "fix" => ClockKind.Fix,
            "complete" => ClockKind.Complete,
            var other => throw new JsonException($"'{other}' is no clock; write respond, attend, fix or complete."),
        };

        public override void Write(Utf8JsonWriter writer, ClockKind value, JsonSerializerOptions options) => throw new NotSupportedException("The sample only reads agreements.");
    }
}
