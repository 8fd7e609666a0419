using Regie.Identifiers;
using Regie.Language;

namespace Regie.Roles;

/// <summary>The activities of the default responsibility matrix; a host adds its own.</summary>
public static class Activities
{
    /// <summary>Turning what bothers a customer into a concrete and specific question.</summary>
    public static Activity ArticulateNeed { get; } = Named("articulate-need", "behoefte articuleren", "articulating a need");

    /// <summary>An order from the catalog.</summary>
    public static Activity StandardOrder { get; } = Named("standard-order", "standaardbestelling", "standard order");

    /// <summary>A need that the catalog does not meet.</summary>
    public static Activity DeviatingNeed { get; } = Named("deviating-need", "afwijkende behoefte", "deviating need");

    /// <summary>A rule of policy.</summary>
    public static Activity PolicyRule { get; } = Named("policy-rule", "beleidsregel", "policy rule");

    /// <summary>What exactly is asked.</summary>
    public static Activity Specification { get; } = Named("specification", "specificatie", "specification");

    /// <summary>Concluding a contract.</summary>
    public static Activity Contract { get; } = Named("contract", "contract", "contract");

    /// <summary>Changing a contract.</summary>
    public static Activity Amendment { get; } = Named("amendment", "contractwijziging", "amendment");

    /// <summary>Giving notice.</summary>
    public static Activity Notice { get; } = Named("notice", "opzegging", "notice");

    /// <summary>Exercising an option.</summary>
    public static Activity Option { get; } = Named("option", "optie", "option");

    /// <summary>Putting work out with a supplier.</summary>
    public static Activity AssignmentOfWork { get; } = Named("assignment", "opdracht", "assignment");

    /// <summary>Accepting what was delivered.</summary>
    public static Activity Acceptance { get; } = Named("acceptance", "acceptatie", "acceptance");

    /// <summary>Measuring what was delivered.</summary>
    public static Activity Measuring { get; } = Named("measuring", "meten", "measuring");

    /// <summary>Judging whether measurements are valid, and scoring them.</summary>
    public static Activity ValidateAndScore { get; } = Named("validate-and-score", "valideren en scoren", "validating and scoring");

    /// <summary>Applying a bonus or malus.</summary>
    public static Activity BonusOrMalus { get; } = Named("bonus-or-malus", "bonus of malus toepassen", "applying bonus or malus");

    /// <summary>Looking back with customer and supplier.</summary>
    public static Activity Evaluation { get; } = Named("evaluation", "evaluatie", "evaluation");

    private static Activity Named(string id, string dutch, string english) => new(new ActivityId(id), LocalizedText.Of(dutch, english));
}
