using System;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Settlement;

namespace Regie.Tests.Settlement;

/// <summary>Explanations as a contractor or a principal reads them.</summary>
public sealed class SettlementLetterTests
{
    [Fact]
    public void ServiceDesk_ToTheContractor() => Both(Letters.ServiceDesk(), SettlementReader.Obligated);

    [Fact]
    public void Maintenance_ToThePrincipal() => Both(Letters.Maintenance(), SettlementReader.Beneficiary);

    [Fact]
    public void Cleaning_ToAnyone() => Both(Letters.Cleaning(), SettlementReader.Anyone);

    [Theory]
    [InlineData(8, SettlementReader.Obligated, "you pay", "u betaalt")]
    [InlineData(8, SettlementReader.Beneficiary, "you receive", "u ontvangt")]
    [InlineData(8, SettlementReader.Anyone, "to be paid by the contractor", "te betalen door de opdrachtnemer")]
    [InlineData(11, SettlementReader.Obligated, "you receive", "u ontvangt")]
    [InlineData(11, SettlementReader.Beneficiary, "you pay", "u betaalt")]
    [InlineData(11, SettlementReader.Anyone, "to be received by the contractor", "te ontvangen door de opdrachtnemer")]
    public void Balance_IsSaidFromTheReadersSide(int inTime, SettlementReader reader, string english, string dutch)
    {
        var root = Letters.ServiceDesk([.. Agreed.Events("in-time", Agreed.March, inTime, 11), new Observation.Reading(new ObservationId("meter-3"), new IndicatorId("available"), Agreed.March.Interval.Start, new Measured.Part(744m, 744m, Unit.Hours))]).Explain(reader);

        Assert.EndsWith(", " + english, root.Label.English);
        Assert.EndsWith(", " + dutch, root.Label.Dutch);
        Assert.True(((DerivedValue.Amount)root.Value).Value > Money.Euro(0));
    }

    // An English word among the Dutch ones, or the name of an enumeration, is no word for a contractor.
    [Fact]
    public void Words_AreNoNamesFromTheCode()
    {
        var sheets = new[] { Letters.ServiceDesk(), Letters.Maintenance(), Letters.Cleaning() };
        foreach (var proposal in sheets)
            foreach (var name in new[] { "HalfUp", "Truncate", "OverlayStep", "Malus:", "PercentOf", "Counted", "RoundedUp", "NextInvoice" })
                Assert.DoesNotContain(name, proposal.Explain().ToWorksheet(LanguageCode.Dutch) + proposal.Explain().ToWorksheet(LanguageCode.English), StringComparison.Ordinal);
    }

    private static void Both(SettlementProposal proposal, SettlementReader reader, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        var derivation = proposal.Explain(reader);
        var texts = (derivation.ToWorksheet(LanguageCode.Dutch), derivation.ToWorksheet(LanguageCode.English));
        Verified.Text(texts.Item1 + "\n\n" + texts.Item2, typeof(SettlementLetterTests), method: method);
    }
}
