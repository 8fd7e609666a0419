using System.Linq;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Relationships;

/// <summary>How a profile came about, as a tree.</summary>
internal static class RelationshipExplanation
{
    public static Derivation Of(RelationshipFacts facts, RelationshipProfileRule decided, ProfileOverride? decision)
    {
        var root = new Derivation(RelationshipRules.Profile, LocalizedText.Of("Profiel van de opdrachtrelatie", "Profile of the relationship"), Statement((decision?.Kind ?? decided.Kind).Label()))
            .WithInput(LocalizedText.Of("opdrachtnemer", "contractor"), Statement(facts.Standing.Label()))
            .WithInput(LocalizedText.Of("werk", "work"), Statement(facts.Charging.Label()))
            .WithInput(LocalizedText.Of("opdrachtgevers", "principals"), new DerivedValue.Number(facts.Principals, Unit.Count))
            .WithInput(LocalizedText.Of("belang", "importance"), Statement(facts.Importance.Label()))
            .WithInput(LocalizedText.Of("vorm", "form"), Statement(RelationshipProblems.Form(facts.Instrument)))
            .WithSteps(RelationshipProfileRule.All.TakeWhile(rule => rule != decided).Append(decided).Select(rule => Tried(rule, decided)));
        return decision is null
            ? root
            : root.WithStep(new Derivation(RelationshipRules.Override, LocalizedText.Of("In plaats daarvan besloten", "Decided instead"), Statement(decision.Kind.Label()))
                .WithInput(LocalizedText.Of("door", "by"), Statement(LocalizedText.Same(decision.By.Value)))
                .WithInput(LocalizedText.Of("omdat", "because"), Statement(LocalizedText.Same(decision.Motive))));
    }

    private static Derivation Tried(RelationshipProfileRule rule, RelationshipProfileRule decided) => new(rule.Id,
        LocalizedText.Of(Sentence(rule.Condition.Dutch), Sentence(rule.Condition.English)),
        Statement(rule == decided ? LocalizedText.Of($"ja, dus {rule.Kind.Label().Dutch}", $"yes, so {rule.Kind.Label().English}") : LocalizedText.Of("nee", "no")));

    private static DerivedValue.Statement Statement(LocalizedText text) => new(text);

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
