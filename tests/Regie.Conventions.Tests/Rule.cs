using System.Collections.Generic;
using System.Linq;

namespace Regie.Conventions;

/// <summary>A rule of the house, checked at once for everything it concerns.</summary>
internal static class Rule
{
    /// <summary>Fails with every breach that no exemption covers, and with every exemption that covers nothing any more.</summary>
    public static void Holds(string rule, IEnumerable<Breach> breaches, params Exemption[] exemptions)
    {
        var found = breaches.Distinct().ToList();
        var lines = found.Where(breach => exemptions.All(e => e.Subject != breach.Subject)).Select(breach => $"  {breach.Subject}: {breach.Matter}")
            .Concat(exemptions.Where(e => found.All(breach => breach.Subject != e.Subject)).Select(e => $"  {e.Subject}: is exempted ({e.Reason}) and keeps the rule; drop the exemption"))
            .ToList();
        if (lines.Count > 0)
            Assert.Fail($"{rule}\n{string.Join('\n', lines)}");
    }
}

/// <summary>Something that breaks a rule: its name, and in what way.</summary>
internal sealed record Breach(string Subject, string Matter);

/// <summary>Something that may break a rule, with the reason why.</summary>
internal sealed record Exemption(string Subject, string Reason);
