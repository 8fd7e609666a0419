using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsCheck;
using NodaTime;
using Regie.Charts;
using Regie.Documents;
using Regie.Drawings;
using Regie.Formats;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;
using Regie.Performance;
using Regie.ServiceTime;
using Regie.Tests.Formats;

namespace Regie.Tests.Charts;

public class ChartTests
{
    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Charts_AreDrawnLikeThis(LanguageCode language) => Verified.Text(string.Join("\n", All(language).Select(Told)), typeof(ChartTests), language == LanguageCode.Dutch ? "nl" : "en");

    [Fact]
    public void Html_DrawsCharts() => Verified.Text(new Document("x", LanguageCode.Dutch, [.. All(LanguageCode.Dutch).Select(d => new Block.Chart(d))]).Written(DocumentFormats.Html).Split("<main>")[1], typeof(ChartTests), extension: "html");

    [Fact]
    public void Markdown_GivesTheAlternative() => Assert.Equal(
        """
        # x

        **P2 op tijd, 1 maart 2026 t/m 31 maart 2026**

        1 maart 2026 t/m 31 maart 2026: 72,73 %, niet gehaald (geëist: ten minste 90 %).

        """.Replace("\r\n", "\n"),
        new Document("x", LanguageCode.Dutch, [new Block.Chart(Story.Month(3, 8, 11).ToBullet(LanguageCode.Dutch))]).Written(DocumentFormats.Markdown));

    [Fact]
    public void NormCharts_StayWithinTheDrawing_AndSayTheirFigures() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40], Gen.String[1, 400].Where(s => s.Trim().Length > 0)).Sample((all, missed, name) =>
        {
            var assessment = Story.Month(3, Math.Max(0, all - missed), all, name);
            foreach (var drawing in new[] { assessment.ToBullet(LanguageCode.English), assessment.ToBullet(Story.Bands, LanguageCode.English), new[] { Story.Month(2, 1, 1, name), assessment }.ToTrend(LanguageCode.English) })
            {
                Assert.All(drawing.Shapes.SelectMany(Points), p => Assert.True(p.X is >= 0 and <= Drawing.Width && p.Y >= 0 && p.Y <= drawing.Height, $"{p} lies outside"));
                Assert.Contains(assessment.Verdict.Label.English, drawing.Alternative, StringComparison.Ordinal);
            }
        }, iter: 1_000);

    [Fact]
    public void Bullet_OfAnEqualValue_StandsOnTheTarget()
    {
        var drawing = Story.Month(3, 9, 10).ToBullet(LanguageCode.English);

        var target = Assert.Single(drawing.Shapes.OfType<Shape.Stroke>()).Points[0].X;
        Assert.Equal(target, drawing.Shapes.OfType<Shape.Symbol>().Last().At.X);
        Assert.All(drawing.Shapes.OfType<Shape.Symbol>(), s => Assert.Equal((SymbolKind.Disc, Tone.Good), (s.Kind, s.Tone)));
    }

    [Fact]
    public void Bullet_WithoutData_SaysSoAndDrawsNoBar()
    {
        var drawing = Story.Month(3, 0, 0).ToBullet(Story.Bands, LanguageCode.English);

        Assert.Empty(drawing.Shapes.OfType<Shape.Area>());
        Assert.Equal(SymbolKind.Ring, Assert.Single(drawing.Shapes.OfType<Shape.Symbol>()).Kind);
        Assert.Contains("no data", drawing.Alternative, StringComparison.Ordinal);
    }

    [Fact]
    public void Trend_MarksEachMissByItsForm() => Assert.Equal(
        [SymbolKind.Cross, SymbolKind.Disc, SymbolKind.Ring],
        new[] { Story.Month(1, 8, 11), Story.Month(2, 11, 11), Story.Month(3, 0, 0) }.ToTrend(LanguageCode.Dutch).Shapes.OfType<Shape.Symbol>().Select(s => s.Kind));

    [Fact]
    public void Waterfall_ComesDownToTheBalance()
    {
        var proposal = Story.Settlement();
        var drawing = proposal.ToWaterfall(LanguageCode.English);
        var bars = drawing.Shapes.OfType<Shape.Area>().ToList();

        Assert.Equal(4, bars.Count);
        Assert.Equal(bars[2].Box.Corner.X, bars[3].Box.Corner.X + bars[3].Box.Width);
        Assert.Contains(proposal.Balance.ToText(LanguageCode.English), drawing.Alternative, StringComparison.Ordinal);
    }

    [Fact]
    public void Strip_CoversTheWholeSpanWithoutHoles()
    {
        var areas = Account().ToStrip(Zone, LanguageCode.English).Shapes.OfType<Shape.Area>().Where(a => a.Box.Corner.Y == 20 && a.Fill != ShapeFill.Outline).ToList();

        Assert.Equal(8, areas[0].Box.Corner.X);
        Assert.Equal(352, areas[^1].Box.Corner.X + areas[^1].Box.Width);
        Assert.All(areas.Zip(areas.Skip(1)), pair => Assert.Equal(pair.First.Box.Corner.X + pair.First.Box.Width, pair.Second.Box.Corner.X));
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ((NormAssessment)null!).ToBullet(LanguageCode.Dutch));
        Assert.Throws<ArgumentNullException>(() => Story.Month(1, 1, 1).ToBullet<decimal>(null!, LanguageCode.Dutch));
        Assert.Throws<ArgumentOutOfRangeException>(() => Story.Month(1, 1, 1).ToBullet((LanguageCode)9));
        Assert.Throws<ArgumentException>(() => Array.Empty<NormAssessment>().ToTrend(LanguageCode.Dutch));
        Assert.Throws<ArgumentException>(() => Story.Settlement().Lines.Select(l => l.Assessment).ToList().ToTrend(LanguageCode.Dutch));
        Assert.Throws<ArgumentNullException>(() => SettlementCharts.ToWaterfall(null!, LanguageCode.Dutch));
        Assert.Throws<ArgumentNullException>(() => ServiceTimeCharts.ToStrip(null!, Zone, LanguageCode.Dutch));
        Assert.Throws<ArgumentNullException>(() => Account().ToStrip(null!, LanguageCode.Dutch));
    }

    private static DateTimeZone Zone => DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private static IReadOnlyList<Drawing> All(LanguageCode language) =>
    [
        Story.Month(3, 8, 11).ToBullet(Story.Bands, language),
        Story.Month(3, 0, 0).ToBullet(language),
        new[] { Story.Month(1, 8, 11), Story.Month(2, 11, 11), Story.Month(3, 0, 0), Story.Month(4, 10, 11) }.ToTrend(language),
        Story.Settlement().ToWaterfall(language),
        Account().ToStrip(Zone, language),
    ];

    // Friday before King's Day to Tuesday, with a pause.
    private static ServiceTimeAccount Account()
    {
        var desk = ServiceCalendarDraft.For(new CalendarId("desk"), "Europe/Amsterdam").Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00"), DutchHolidays.Lustrum).Build().Compile(CalendarHorizon.OfYears(2026, 2026));
        return desk.Account(At(24, 16), At(28, 11), Pauses.From([Pause.Between(At(28, 8), At(28, 9), ActorRole.Customer, "wacht op sleutel")]), ValueList<TimeExclusion>.Empty);

        static Instant At(int day, int hour) => new LocalDateTime(2026, 4, day, hour, 0).InZoneStrictly(Zone).ToInstant();
    }

    private static IEnumerable<Point> Points(Shape shape) => shape switch
    {
        Shape.Area area => [area.Box.Corner, new Point(area.Box.Corner.X + area.Box.Width, area.Box.Corner.Y + area.Box.Height)],
        Shape.Stroke stroke => stroke.Points,
        Shape.Label label => [label.At],
        Shape.Symbol symbol => [symbol.At],
        _ => throw new InvalidOperationException("No shape."),
    };

    private static string Told(Drawing drawing)
    {
        var text = new StringBuilder($"{drawing.Title}\n  {drawing.Alternative}\n");
        foreach (var label in drawing.Shapes.OfType<Shape.Label>())
            text.Append("  - ").Append(label.Text).Append('\n');
        return text.ToString();
    }
}
