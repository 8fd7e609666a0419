using System.Collections.Generic;
using System.Text.Json.Serialization;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Parties;

namespace Regie.Tests.Serialization;

/// <summary>What a host without reflection has: a source-generated context over its own type.</summary>
[JsonSerializable(typeof(HostInvoice))]
internal sealed partial class HostContext : JsonSerializerContext;

public sealed class HostInvoice
{
    public AgreementId? Agreement { get; set; }

    public Dictionary<PartyId, Money> Shares { get; set; } = [];

    public List<Percentage> Scores { get; set; } = [];

    public LocalizedText? Text { get; set; }

    public ClauseReference? Clause { get; set; }

    public ActorRole Sender { get; set; }
}
