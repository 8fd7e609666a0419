using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using CsCheck;
using NodaTime;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.Serialization;
using Regie.ServiceTime;

namespace Regie.Tests.Serialization;

public sealed class ServiceCalendarJsonTests
{
    private const string Minimal = """{"format":"regie/service-calendar","version":1,"id":"desk","zone":"Europe/Amsterdam","hours":[{"week":{"monday":["08:00-17:00"]},"holidays":[]}]}""";

    private const string Full = """
        {
          "format": "regie/service-calendar",
          "version": 1,
          "id": "servicedesk",
          "zone": "Europe/Amsterdam",
          "hours": [
            {
              "week": {
                "monday": ["07:30-12:00", "12:30-18:00"],
                "friday": ["22:00-06:00"],
                "sunday": ["18:00:30-24:00"]
              },
              "holidays": ["nl-lustrum"]
            },
            {
              "from": "2026-07-01",
              "week": {
                "monday": ["08:00-18:00"]
              },
              "holidays": []
            }
          ],
          "closed": [
            {
              "on": "2026-05-15",
              "reason": "brugdag, café dicht"
            }
          ],
          "specialHours": [
            {
              "on": "12-05",
              "windows": ["08:00-15:00"]
            }
          ],
          "closesAt": [
            {
              "on": "12-24",
              "time": "16:00"
            }
          ],
          "overnight": "keep"
        }

        """;

    private static readonly Gen<CalendarDay> AnyDay = Gen.OneOf(
        Gen.Int[0, 20_000].Select(days => CalendarDay.On(new LocalDate(1990, 1, 1).PlusDays(days))),
        Gen.Int[0, 365].Select(days => new LocalDate(2024, 1, 1).PlusDays(days)).Select(date => CalendarDay.EveryYear(date.Month, date.Day)));

    // Windows that do not overlap: an even number of distinct times, taken in pairs; the last one may run past midnight.
    private static readonly Gen<ServiceWindow[]> AnyWindows = Gen.Int[0, 86_399].Array[0, 6].Select(Gen.Bool, (seconds, overnight) =>
    {
        var times = seconds.Distinct().OrderBy(s => s).Select(s => LocalTime.FromSecondsSinceMidnight(s)).ToArray();
        var windows = Enumerable.Range(0, times.Length / 2).Select(i => ServiceWindow.Between(times[2 * i], times[(2 * i) + 1])).ToList();
        if (overnight && windows.Count > 1 && windows[0].Start > LocalTime.Midnight)
            windows[windows.Count - 1] = ServiceWindow.Between(windows[windows.Count - 1].Start, windows[0].Start);
        return windows.Count == 0 && overnight ? [ServiceWindow.WholeDay] : windows.ToArray();
    });

    private static readonly Gen<string> AnyReason = Gen.OneOf("", "brugdag", "\"quoted\", with \\ and /", "é € 😀 <b>&amp;</b>", "line\nbreak\ttab\u0001", "  spaces  ");

    private static readonly Gen<CalendarException> AnyException = Gen.OneOf<CalendarException>(
        Gen.Select(AnyDay, AnyReason, (day, reason) => (CalendarException)new CalendarException.Closure(day, reason)),
        Gen.Select(AnyDay, AnyReason, AnyWindows.Where(w => w.Length > 0), (day, reason, windows) => (CalendarException)new CalendarException.SpecialHours(day, windows.ToValueList(), reason)),
        Gen.Select(AnyDay, AnyReason, Gen.Int[1, 86_399], (day, reason, second) => (CalendarException)new CalendarException.EarlyClosing(day, LocalTime.FromSecondsSinceMidnight(second), reason)));

    private static readonly Gen<ServiceHours> AnyHours = Gen.Select(Gen.Int[0, 10_000], AnyWindows.Array[7], Gen.OneOf("nl-lustrum", "nl-termijnenwet", "our own ü").Array[0, 2], (days, week, holidays) =>
        new ServiceHours(
            days == 0 ? null : new LocalDate(2000, 1, 1).PlusDays(days),
            week.Select((windows, i) => (Windows: windows, Day: (IsoDayOfWeek)(i + 1))).Aggregate(WeeklyHours.Closed, (all, day) => all.With(day.Day, day.Windows)),
            holidays.Select(h => new HolidayCalendarId(h)).ToValueList()));

    private static readonly Gen<ServiceCalendarDraft> AnyDraft = Gen.Select(AnyHours.Array[1, 3], AnyException.Array[0, 6], Gen.OneOf("Europe/Amsterdam", "UTC", "W. Europe Standard Time"), Gen.Bool, (hours, exceptions, zone, keep) =>
        exceptions.Aggregate(
            hours.Aggregate(ServiceCalendarDraft.For(new CalendarId("kalender é"), zone), (draft, h) => draft.With(h)),
            (draft, exception) => draft.With(exception)).WithOvernight(keep ? OvernightRule.Keep : OvernightRule.CutByNextDate));

    public static TheoryData<string, string, string, string> Malformed()
    {
        var data = new TheoryData<string, string, string, string>();
        void Case(string why, string json, FindingCode code, string at) => data.Add(why, json, code.Value, at);
        void Changed(string why, string part, string by, FindingCode code, string at) =>
            Case(why, Minimal.Contains(part, StringComparison.Ordinal) ? Minimal.Replace(part, by, StringComparison.Ordinal) : throw new ArgumentException(part), code, at);
        void Added(string why, string members, FindingCode code, string at) => Case(why, Minimal[..^1] + "," + members + "}", code, at);

        var (json, kind, text, missing, unknown, once) = (SerializationFindings.DocumentMustBeJson, SerializationFindings.ValueMustBeOfTheKind,
            SerializationFindings.TextMustBeWellFormed, SerializationFindings.MemberMustBePresent, SerializationFindings.MemberMustBeKnown, SerializationFindings.MemberMustOccurOnce);

        Case("nothing at all", "", json, "1:1");
        Case("white space only", " \n ", json, "2:2");
        Case("no JSON", "hours", json, "1:1");
        Case("cut off", Minimal[..^1], json, "1:" + Minimal.Length);
        Case("two documents", Minimal + "\n" + Minimal, json, "2:1");
        Case("text after the end", Minimal + " x", json, "1:" + (Minimal.Length + 2));
        Case("a comment", "// desk\n" + Minimal, json, "1:1");
        Case("a trailing comma", "{\n  \"format\": \"regie/service-calendar\",\n}", json, "3:1");
        Case("single quotes", "{'format':1}", json, "1:2");
        Case("columns count characters, not bytes", "{\"é\": x}", json, "1:7");
        Case("an unquoted control character", "{\"id\":\"a\tb\"}", json, "1:9");
        Case("an unknown escape", "{\"id\":\"a\\q\"}", json, "1:10");
        Case("a leading zero", "{\"version\":01}", json, "1:13");
        Case("not a number", "{\"version\":NaN}", json, "1:12");
        Case("too deep", new string('[', 17), SerializationFindings.DocumentMustNotBeTooDeep, "1:17");
        Case("much too deep", new string('[', 100_000), SerializationFindings.DocumentMustNotBeTooDeep, "1:17");
        Case("too large", Minimal + new string(' ', 1024 * 1024), SerializationFindings.DocumentMustNotBeTooLarge, "$");

        Case("a list", "[]", kind, "$");
        Case("null", "null", kind, "$");
        Case("a string", "\"desk\"", kind, "$");
        Changed("another format", "regie/service-calendar", "regie/agreement", SerializationFindings.DocumentMustBeOfTheFormat, "$.format");
        Changed("format in other case", "regie/service-calendar", "Regie/Service-Calendar", SerializationFindings.DocumentMustBeOfTheFormat, "$.format");
        Changed("a later version", "\"version\":1", "\"version\":2", SerializationFindings.VersionMustBeKnown, "$.version");
        Changed("a broken version", "\"version\":1", "\"version\":1.5", SerializationFindings.VersionMustBeKnown, "$.version");
        Changed("an enormous version", "\"version\":1", "\"version\":1e999", SerializationFindings.VersionMustBeKnown, "$.version");
        Changed("a version as text", "\"version\":1", "\"version\":\"1\"", kind, "$.version");
        Changed("a format as number", "\"regie/service-calendar\"", "7", kind, "$.format");
        Changed("no format", "\"format\":\"regie/service-calendar\",", "", missing, "$.format");
        Changed("no version", "\"version\":1,", "", missing, "$.version");
        Changed("no id", "\"id\":\"desk\",", "", missing, "$.id");
        Changed("no zone", "\"zone\":\"Europe/Amsterdam\",", "", missing, "$.zone");
        Changed("no week", "\"week\":{\"monday\":[\"08:00-17:00\"]},", "", missing, "$.hours[0].week");
        Changed("no holidays", ",\"holidays\":[]", "", missing, "$.hours[0].holidays");
        Case("no hours", """{"format":"regie/service-calendar","version":1,"id":"desk","zone":"UTC"}""", missing, "$.hours");

        Changed("an empty id", "\"desk\"", "\"\"", text, "$.id");
        Changed("white space at the end of an id", "\"desk\"", "\"desk \"", text, "$.id");
        Changed("an id that is too long", "\"desk\"", "\"" + new string('x', 201) + "\"", text, "$.id");
        Changed("an id with half of a surrogate pair", "\"desk\"", "\"\\ud800\"", SerializationFindings.TextMustBeUnicode, "$.id");
        Changed("a null id", "\"desk\"", "null", kind, "$.id");
        Changed("an empty zone", "Europe/Amsterdam", "", text, "$.zone");
        Changed("a zone with a line break", "Europe/Amsterdam", "Europe\\n", text, "$.zone");
        Changed("a zone as number", "\"Europe/Amsterdam\"", "1", kind, "$.zone");
        Changed("hours as object", "[{\"week\":{\"monday\":[\"08:00-17:00\"]},\"holidays\":[]}]", "{}", kind, "$.hours");
        Changed("an hour as text", "[{\"week\":{\"monday\":[\"08:00-17:00\"]},\"holidays\":[]}]", "[\"08:00-17:00\"]", kind, "$.hours[0]");
        Changed("a week as list", "{\"monday\":[\"08:00-17:00\"]}", "[]", kind, "$.hours[0].week");
        Changed("windows as text", "[\"08:00-17:00\"]", "\"08:00-17:00\"", kind, "$.hours[0].week.monday");
        Changed("a window as number", "\"08:00-17:00\"", "8", kind, "$.hours[0].week.monday[0]");
        Changed("a window as null", "\"08:00-17:00\"", "null", kind, "$.hours[0].week.monday[0]");
        Changed("a window as boolean", "\"08:00-17:00\"", "true", kind, "$.hours[0].week.monday[0]");
        Changed("a window without leading zero", "08:00-17:00", "8:00-17:00", text, "$.hours[0].week.monday[0]");
        Changed("a window of nothing", "08:00-17:00", "08:00-08:00", text, "$.hours[0].week.monday[0]");
        Changed("an hour that does not exist", "08:00-17:00", "08:00-25:00", text, "$.hours[0].week.monday[0]");
        Changed("a window from 24:00", "08:00-17:00", "24:00-08:00", text, "$.hours[0].week.monday[0]");
        Changed("a dash", "08:00-17:00", "08:00–17:00", text, "$.hours[0].week.monday[0]");
        Changed("a window with spaces", "08:00-17:00", "08:00 - 17:00", text, "$.hours[0].week.monday[0]");
        Changed("digits of another script", "08:00-17:00", "0٨:00-17:00", text, "$.hours[0].week.monday[0]");
        Changed("the second window", "\"08:00-17:00\"", "\"08:00-17:00\",\"x\"", text, "$.hours[0].week.monday[1]");
        Changed("a day in Dutch", "monday", "maandag", unknown, "$.hours[0].week.maandag");
        Changed("a day with a capital", "monday", "Monday", unknown, "$.hours[0].week.Monday");
        Changed("a day with a space", "monday", "mon day", unknown, "$.hours[0].week['mon day']");
        Changed("a nameless day", "monday", "", unknown, "$.hours[0].week['']");
        Changed("half of a surrogate pair as day", "monday", "\\udc00", SerializationFindings.TextMustBeUnicode, "$.hours[0].week");
        Changed("a day twice", "\"monday\":[\"08:00-17:00\"]", "\"monday\":[\"08:00-17:00\"],\"monday\":[]", once, "$.hours[0].week.monday");
        Changed("a holiday calendar as number", "\"holidays\":[]", "\"holidays\":[5]", kind, "$.hours[0].holidays[0]");
        Changed("a nameless holiday calendar", "\"holidays\":[]", "\"holidays\":[\"\"]", text, "$.hours[0].holidays[0]");
        Changed("holidays as text", "\"holidays\":[]", "\"holidays\":\"nl-lustrum\"", kind, "$.hours[0].holidays");
        Changed("a date that does not exist", "\"holidays\":[]", "\"holidays\":[],\"from\":\"2026-02-30\"", text, "$.hours[0].from");
        Changed("a day of every year as from", "\"holidays\":[]", "\"holidays\":[],\"from\":\"02-28\"", text, "$.hours[0].from");
        Changed("a null from", "\"holidays\":[]", "\"holidays\":[],\"from\":null", kind, "$.hours[0].from");
        Changed("until is not known", "\"holidays\":[]", "\"holidays\":[],\"until\":\"2026-02-28\"", unknown, "$.hours[0].until");

        Added("an unknown member", "\"comment\":\"x\"", unknown, "$.comment");
        Added("a member twice", "\"id\":\"desk\"", once, "$.id");
        Added("exceptions as object", "\"closed\":{}", kind, "$.closed");
        Added("a null list", "\"closed\":null", kind, "$.closed");
        Added("a closure as text", "\"closed\":[\"2026-05-15\"]", kind, "$.closed[0]");
        Added("a closure of no day", "\"closed\":[{\"reason\":\"x\"}]", missing, "$.closed[0].on");
        Added("a day that no year has", "\"closed\":[{\"on\":\"02-30\"}]", text, "$.closed[0].on");
        Added("a Dutch date", "\"closed\":[{\"on\":\"15-05-2026\"}]", text, "$.closed[0].on");
        Added("a reason as number", "\"closed\":[{\"on\":\"05-15\",\"reason\":1}]", kind, "$.closed[0].reason");
        Added("a closure with windows", "\"closed\":[{\"on\":\"05-15\",\"windows\":[]}]", unknown, "$.closed[0].windows");
        Added("special hours without windows", "\"specialHours\":[{\"on\":\"05-15\"}]", missing, "$.specialHours[0].windows");
        Added("special hours with no window", "\"specialHours\":[{\"on\":\"05-15\",\"windows\":[]}]", SerializationFindings.ListMustNotBeEmpty, "$.specialHours[0].windows");
        Added("special hours with a bad window", "\"specialHours\":[{\"on\":\"05-15\",\"windows\":[\"9-5\"]}]", text, "$.specialHours[0].windows[0]");
        Added("an early closing without time", "\"closesAt\":[{\"on\":\"12-24\"}]", missing, "$.closesAt[0].time");
        Added("an early closing at 00:00", "\"closesAt\":[{\"on\":\"12-24\",\"time\":\"00:00\"}]", text, "$.closesAt[0].time");
        Added("an early closing at 24:00", "\"closesAt\":[{\"on\":\"12-24\",\"time\":\"24:00\"}]", text, "$.closesAt[0].time");
        Added("an early closing at a number", "\"closesAt\":[{\"on\":\"12-24\",\"time\":16}]", kind, "$.closesAt[0].time");
        Added("the second early closing", "\"closesAt\":[{\"on\":\"12-24\",\"time\":\"16:00\"},{\"on\":\"12-31\",\"time\":\"4pm\"}]", text, "$.closesAt[1].time");
        Added("an unknown rule", "\"overnight\":\"cut\"", text, "$.overnight");
        Added("a rule by number", "\"overnight\":0", kind, "$.overnight");
        return data;
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Read_OfAMalformedDocument_FindsTheProblemAtItsPlace(string why, string json, string code, string at)
    {
        var refusal = Assert.Throws<RegieValidationException>(() => ServiceCalendarJson.Read(json));

        var finding = Assert.Single(refusal.Findings, f => f.Code.Value == code && Place(f) == at);
        Assert.True(finding.Message.Dutch != finding.Message.English && finding.Severity == Severity.Error, why);
    }

    [Fact]
    public void Read_OfADocumentWithManyProblems_FindsThemAll()
    {
        const string json = """
            {"format":"regie/service-calendar","version":1,"id":"","colour":"red","hours":[
              {"week":{"monday":["8-5"],"tuesday":["08:00-12:00","11:00-17:00"]},"holidays":[1]},
              {"from":"soon","week":{},"holidays":[]}],
             "closed":[{"on":"05-05"},{"on":"05-05"},{"on":"x"}]}
            """;

        var findings = Assert.Throws<RegieValidationException>(() => ServiceCalendarJson.Read(json)).Findings;

        Assert.Equal(
            [
                "REG-JSN-006 $.colour", "REG-JSN-010 $.id", "REG-JSN-008 $.zone", "REG-JSN-010 $.hours[0].week.monday[0]", "REG-JSN-009 $.hours[0].holidays[0]",
                "REG-JSN-010 $.hours[1].from", "REG-JSN-010 $.closed[2].on", "REG-TIM-003 ", "REG-TIM-006 ",
            ],
            findings.Select(f => f.Code + " " + Place(f)));
    }

    [Fact]
    public void Read_OfAWellFormedCalendarThatNeverOpens_GivesTheFindingsOfTheDraft()
    {
        var refusal = Assert.Throws<RegieValidationException>(() => ServiceCalendarJson.Read(Minimal.Replace("\"08:00-17:00\"", "", StringComparison.Ordinal)));

        Assert.Equal(ServiceTimeFindings.CalendarMustHaveOpeningHours, Assert.Single(refusal.Findings).Code);
    }

    [Fact]
    public void Read_OfADocumentOfAnotherFormat_DoesNotMeasureItByTheRulesOfThisOne()
    {
        var refusal = Assert.Throws<RegieValidationException>(() => ServiceCalendarJson.Read("""{"format":"regie/agreement","version":3,"parties":[]}"""));

        Assert.Equal([SerializationFindings.DocumentMustBeOfTheFormat, SerializationFindings.VersionMustBeKnown], refusal.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Read_OfAHostileDocument_StopsAtAHundredFindings()
    {
        var json = "{" + string.Join(",", Enumerable.Range(0, 50_000).Select(i => $"\"m{i}\":0")) + "}";

        Assert.Equal(100, Assert.Throws<RegieValidationException>(() => ServiceCalendarJson.Read(json)).Findings.Count);
    }

    [Fact]
    public void Read_OfBytesThatAreNoUtf8_SaysWhere()
    {
        var bytes = Encoding.Latin1.GetBytes("{\n \"id\": \"caf\u00e9\"}");

        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => ServiceCalendarJson.Read(bytes)).Findings);

        Assert.Equal((SerializationFindings.DocumentMustBeJson, "2:12"), (finding.Code, Place(finding)));
    }

    [Fact]
    public void Read_OfHalfASurrogatePairInTheText_SaysWhere()
    {
        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => ServiceCalendarJson.Read("{\"id\":\"\ud800\"}")).Findings);

        Assert.Equal((SerializationFindings.DocumentMustBeJson, "1:8"), (finding.Code, Place(finding)));
    }

    [Fact]
    public void Read_OfArbitraryDamage_RefusesOrReadsAndNothingElse() =>
        Gen.Select(Gen.Int[0, Full.Length - 1], Gen.OneOf("", "\"", "{", "}", "[", "]", ",", ":", "\\", "\\ud800", "1", "-", "null", "\0", "é", "\ud800"), Gen.Int[0, 3]).Sample(
            (at, inserted, removed) =>
            {
                var json = Full.Remove(at, Math.Min(removed, Full.Length - at)).Insert(at, inserted);
                try
                {
                    Assert.NotNull(ServiceCalendarJson.Read(json));
                }
                catch (RegieValidationException refusal)
                {
                    Assert.NotEmpty(refusal.Findings);
                }
            },
            iter: Laws.Times(5_000));

    [Fact]
    public void Read_OfAByteOrderMark_PassesOverIt() =>
        Assert.Equal(ServiceCalendarJson.Read(Minimal), ServiceCalendarJson.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Minimal)]));

    [Fact]
    public void Read_OfNull_IsAWrongCall() => Assert.Throws<ArgumentNullException>(() => ServiceCalendarJson.Read((string)null!));

    [Fact]
    public void Write_OfAFullCalendar_IsTheDocument()
    {
        var calendar = ServiceCalendarDraft.For(new CalendarId("servicedesk"), "Europe/Amsterdam")
            .OpenFrom(new LocalDate(2026, 7, 1), WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Monday, "08:00-18:00"))
            .Open(
                WeeklyHours.Closed
                    .OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Monday, "12:30-18:00", "07:30-12:00")
                    .OpenFrom(IsoDayOfWeek.Friday, IsoDayOfWeek.Friday, "22:00-06:00")
                    .OpenFrom(IsoDayOfWeek.Sunday, IsoDayOfWeek.Sunday, "18:00:30-24:00"),
                DutchHolidays.Lustrum)
            .ClosesAt(CalendarDay.EveryYear(12, 24), new LocalTime(16, 0), "")
            .SpecialHoursOn(CalendarDay.EveryYear(12, 5), "", "08:00-15:00")
            .ClosedOn(CalendarDay.On(new LocalDate(2026, 5, 15)), "brugdag, café dicht")
            .WithOvernight(OvernightRule.Keep)
            .Build();

        Assert.Equal(Full.Replace("\r\n", "\n", StringComparison.Ordinal), ServiceCalendarJson.Write(calendar));
        Assert.Equal(ServiceCalendarJson.Write(calendar), ServiceCalendarJson.Write(ServiceCalendarJson.Read(Full)));
    }

    [Fact]
    public void Write_ThenRead_GivesTheSameCalendar() => AnyDraft.Where(draft => draft.Validate().Count == 0).Sample(draft =>
    {
        var calendar = draft.Build();
        var json = ServiceCalendarJson.Write(calendar);
        var read = ServiceCalendarJson.Read(json);

        Assert.Equal((calendar.Id, calendar.Zone, calendar.Hours, calendar.Overnight), (read.Id, read.Zone, read.Hours, read.Overnight));
        Assert.Equal(calendar.Exceptions.OfType<CalendarException.Closure>(), read.Exceptions.OfType<CalendarException.Closure>());
        Assert.Equal(calendar.Exceptions.OfType<CalendarException.SpecialHours>(), read.Exceptions.OfType<CalendarException.SpecialHours>());
        Assert.Equal(calendar.Exceptions.OfType<CalendarException.EarlyClosing>(), read.Exceptions.OfType<CalendarException.EarlyClosing>());
        Assert.Equal(calendar.Exceptions.Count, read.Exceptions.Count);
        Assert.Equal(json, ServiceCalendarJson.Write(read));
        Assert.DoesNotContain("\r", json, StringComparison.Ordinal);
    });

    [Fact]
    public void Write_OfHalfASurrogatePair_RefusesRatherThanReplaces()
    {
        var calendar = ServiceCalendarDraft.For(new CalendarId("desk"), "UTC").Open(WeeklyHours.AroundTheClock).ClosedOn(CalendarDay.EveryYear(1, 1), "\ud800").Build();

        Assert.Equal(SerializationFindings.TextMustBeUnicode, Assert.Single(Assert.Throws<RegieValidationException>(() => ServiceCalendarJson.Write(calendar)).Findings).Code);
    }

    [Fact]
    public void Write_OfNull_IsAWrongCall() => Assert.Throws<ArgumentNullException>(() => ServiceCalendarJson.Write(null!));

    [Theory]
    [InlineData("", "$.colour", "")]
    [InlineData("hours", "$.hours[0].colour", "\"hours\":[{\"colour\":1}]")]
    [InlineData("week", "$.hours[0].week.colour", "\"hours\":[{\"week\":{\"colour\":1}}]")]
    [InlineData("closed", "$.closed[0].colour", "\"closed\":[{\"colour\":1}]")]
    [InlineData("specialHours", "$.specialHours[0].colour", "\"specialHours\":[{\"colour\":1}]")]
    [InlineData("closesAt", "$.closesAt[0].colour", "\"closesAt\":[{\"colour\":1}]")]
    public void Schema_NamesExactlyTheMembersThatTheReaderKnowsAndRequires(string definition, string path, string members)
    {
        var findings = Assert.Throws<RegieValidationException>(() => ServiceCalendarJson.Read("{" + (members.Length == 0 ? "\"colour\":1" : members) + "}")).Findings;
        var known = Assert.Single(findings, f => f.Code == SerializationFindings.MemberMustBeKnown && Place(f) == path).Values.Single(v => v.Name == "known").Value;
        var parent = path.Substring(0, path.LastIndexOf('.'));
        var required = findings.Where(f => f.Code == SerializationFindings.MemberMustBePresent && Place(f) is var place && place.Substring(0, place.LastIndexOf('.')) == parent);

        using var schema = JsonDocument.Parse(File.ReadAllText(SchemaFile));
        var type = definition.Length == 0 ? schema.RootElement : schema.RootElement.GetProperty("$defs").GetProperty(definition);

        Assert.Equal(known.Split(", "), type.GetProperty("properties").EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            required.Select(f => Place(f).Substring(parent.Length + 1)).OrderBy(n => n, StringComparer.Ordinal),
            type.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(n => n.GetString()!).OrderBy(n => n, StringComparer.Ordinal) : []);
        Assert.False(type.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void Schema_NamesFormatVersionAndRules()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(SchemaFile));
        var properties = schema.RootElement.GetProperty("properties");

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Contains($"\"format\": \"{properties.GetProperty("format").GetProperty("const").GetString()}\"", Full, StringComparison.Ordinal);
        Assert.Contains($"\"version\": {properties.GetProperty("version").GetProperty("const").GetInt32()}", Full, StringComparison.Ordinal);
        foreach (var rule in properties.GetProperty("overnight").GetProperty("enum").EnumerateArray())
            Assert.NotNull(ServiceCalendarJson.Read(Minimal[..^1] + ",\"overnight\":" + rule.GetRawText() + "}"));
    }

    private static string SchemaFile => Path.Combine(
        typeof(ServiceCalendarJsonTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SnapshotRoot").Value!,
        "..", "..", "src", "Regie.Domain", "Serialization", "service-calendar.schema.json");

    private static string Place(Finding finding)
    {
        string? Value(string name) => finding.Values.SingleOrDefault(v => v.Name == name)?.Value;
        return Value("path") ?? (Value("line") is { } line ? line + ":" + Value("column") : "");
    }
}
