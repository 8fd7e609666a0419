using System;
using System.Linq;
using Regie.Language;

namespace Regie.Needs;

/// <summary>Reads grounds on which a need may be declined, and says what to do with what is none.</summary>
public static class DeclineGrounds
{
    private static readonly (DeclineGround Ground, string[] Words)[] Known =
    [
        (DeclineGround.PolicyConflict, ["policyconflict", "strijdigmetbeleid"]),
        (DeclineGround.NoBudget, ["nobudget", "geenbudget"]),
        (DeclineGround.NotFeasible, ["notfeasible", "nietuitvoerbaar"]),
    ];

    private static readonly (FindingCode Code, string[] Words)[] Refused =
    [
        (NeedFindings.IncompleteIsNoGround, ["incomplete", "onvolledig", "unclear", "onduidelijk"]),
        (NeedFindings.OutOfDomainIsReferred, ["outofdomain", "buitenwerkgebied", "buitendomein"]),
        (NeedFindings.DuplicateIsMerged, ["duplicate", "dubbel"]),
    ];

    /// <summary>Reads a ground as a host's user gave it, in Dutch or English; case, spaces and hyphens do not matter.</summary>
    /// <param name="text">For example <c>no budget</c> or <c>geen budget</c>.</param>
    /// <returns>The ground.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="RegieValidationException">It is no ground to decline; the finding says what to do instead (<see cref="NeedFindings"/>).</exception>
    public static DeclineGround Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = new string([.. text.Where(char.IsLetter).Select(char.ToLowerInvariant)]);
        foreach (var (ground, words) in Known)
            if (words.Contains(word, StringComparer.Ordinal))
                return ground;
        var code = Refused.FirstOrDefault(refused => refused.Words.Contains(word, StringComparer.Ordinal)).Code ?? NeedFindings.DeclineGroundMustBeKnown;
        throw new RegieValidationException(NeedProblems.NoGround(text, code));
    }

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="ground">The ground.</param>
    /// <returns>For example "geen budget" and "no budget".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ground"/> is not declared.</exception>
    public static LocalizedText Label(this DeclineGround ground) => ground switch
    {
        DeclineGround.PolicyConflict => LocalizedText.Of("strijdig met beleid", "policy conflict"),
        DeclineGround.NoBudget => LocalizedText.Of("geen budget", "no budget"),
        DeclineGround.NotFeasible => LocalizedText.Of("niet uitvoerbaar", "not feasible"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "No declared ground."),
    };
}
