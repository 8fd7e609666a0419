using System.Text.Json;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Parties;
using Regie.Serialization;

namespace Regie.Tests.Serialization;

public class SourceGenerationTests
{
    private const string Json = """
        {"Agreement":"C-12","Shares":{"P-1":"EUR 3.34","P-2":"EUR 3.33"},"Scores":["99.5%"],"Text":{"nl":"malus","en":"malus"},"Clause":{"document":"C-12","clause":"art. 4.2"},"Sender":"supplier"}
        """;

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { TypeInfoResolver = HostContext.Default }.AddRegieConverters();

    [Fact]
    public void AHostWithoutReflection_WritesAndReadsTheSameForms()
    {
        var invoice = new HostInvoice
        {
            Agreement = new AgreementId("C-12"),
            Shares = { [new PartyId("P-1")] = Money.Euro(3.34m), [new PartyId("P-2")] = Money.Euro(3.33m) },
            Scores = { Percentage.Of(99.5m) },
            Text = LocalizedText.Same("malus"),
            Clause = new ClauseReference("C-12", "art. 4.2"),
            Sender = ActorRole.Supplier,
        };
        Assert.Equal(Json, JsonSerializer.Serialize(invoice, Options));
        var read = JsonSerializer.Deserialize<HostInvoice>(Json, Options)!;
        Assert.Equal((invoice.Agreement, invoice.Text, invoice.Clause, invoice.Sender), (read.Agreement, read.Text, read.Clause, read.Sender));
        Assert.Equal(invoice.Shares, read.Shares);
        Assert.Equal(invoice.Scores, read.Scores);
    }

    [Fact]
    public void ABadValue_HasItsPath() =>
        Assert.Equal("$.Shares.P-2", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<HostInvoice>(Json.Replace("EUR 3.33", "EUR 3,33"), Options)).Path);
}
