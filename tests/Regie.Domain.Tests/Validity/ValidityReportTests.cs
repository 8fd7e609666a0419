using System.Linq;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Tests.Settlement;
using Regie.Validity;

namespace Regie.Tests.Validity;

/// <summary>Reports as people read them.</summary>
public sealed class ValidityReportTests
{
    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Table_AsWorded_ReadsAsProse(LanguageCode language)
    {
        var table = WordedTable.For(LocalizedText.Of("Beschikbaarheid per kwartaal", "Uptime in a quarter"), Worded.Percents)
            .Promising(ValueInterval.Parse("[99.9, 100]")).With(Worded.Tier("(99, 99.9]: -10")).With(Worded.Tier("[0, 99): -25")).Under(new ClauseReference("GitHub Enterprise Cloud SLA", "service credits"));

        Verified.Text(table.Analyze().Explain().ToWorksheet(language), typeof(ValidityReportTests), $"{language}");
    }

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Scheme_OfACleaningContract_ReadsAsProse(LanguageCode language)
    {
        var percents = ConsequenceBasis.PercentOfCharge();
        var scheme = Agreed.Scheme()
            .With(CompensationRule.Malus(Named(Agreed.InTime("repairs", 90), "Reparaties op tijd", "Repairs in time"), ConsequenceFunction.PerStep(2m, 5m, 90m, StepCounting.Full, WholeUnits.AsMeasured), percents))
            .With(CompensationRule.Malus(Named(Agreed.AtMost("complaints", 5), "Klachten", "Complaints"), ConsequenceFunction.PerStep(1m, 5m, 5m, StepCounting.Started, WholeUnits.AsMeasured), percents))
            .With(CompensationRule.Bonus(Named(Agreed.Reading("satisfaction", Worded.Percents, Target.AtLeast(80)), "Tevredenheid", "Satisfaction"), ConsequenceFunction.Fixed(4m), percents))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10))).Build();
        var report = scheme.Analyze(PayoffBasis.Of(Money.Euro(20_000)).Measuring(new IndicatorId("repairs"), Granularity.PercentsOf(40)));

        Verified.Text(report.Explain().ToParagraph(language), typeof(ValidityReportTests), $"{language}");
    }

    // Every finding speaks both languages, names a role of the organization, and shows no name of the code's own.
    [Fact]
    public void Findings_AreSentencesInBothLanguages_ForContractManagement()
    {
        var findings = Worded.Table("[2, 4]", "[0, 1]:-10", "[1, 2]:+3", "(3, 4]:-20", "[101, 102]:-1").CappedAt(15).Analyze().Findings;

        Assert.All(findings, f =>
        {
            Assert.Equal(Regie.Parties.ActorRole.ContractManagement, f.Actor);
            Assert.EndsWith(".", f.Message.Dutch);
            Assert.EndsWith(".", f.Message.English);
            Assert.NotEqual(f.Message.Dutch, f.Message.English);
        });
        Assert.Contains(findings, f => f.Code.Equals(ValidityFindings.LineMustBeReachable));
    }

    private static StateNorm Named(StateNorm norm, string dutch, string english) =>
        NormDraft.For(norm.Id, norm.Indicator).Named(LocalizedText.Of(dutch, english)).Binds(norm.Parties).Requires(norm.Targets.Single()).Judged(norm.Schedule).Counting(norm.Policy).Build();
}
