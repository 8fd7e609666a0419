using System;
using System.Linq;
using Regie.Guards;
using Regie.Language;

namespace Regie.Roles;

/// <summary>What each regie role answers for, decides and makes: data that a host can replace (rolbeschrijvingen).</summary>
public sealed record RoleDescriptions
{
    private RoleDescriptions(ValueList<RoleDescription> all) => All = all;

    /// <summary>What the field commonly gives to each role.</summary>
    public static RoleDescriptions Default { get; } = new(
    [
        new(RegieRole.CustomerManagement,
            Texts(("gearticuleerde behoeften", "articulated needs"), ("een adequaat resultaat", "an adequate result"), ("de relatie", "the relationship"), ("het belang van de gebruikers", "the users' interest")),
            Texts(("afwijkende vragen", "deviating demands"), ("acceptatie van de levering", "acceptance of delivery"), ("evaluatie", "evaluation")),
            Texts(("vragen", "demands"), ("toezeggingen", "promises"), ("relatiedossier", "relationship file"))),
        new(RegieRole.PolicyInnovationAndAdvice,
            Texts(("sourcingstrategie", "sourcing strategy"), ("catalogusbeleid", "catalog policy"), ("normenkaders", "norm frameworks"), ("innovatie", "innovation")),
            Texts(("beleidsregels", "policy rules"), ("catalogusartikelen", "catalog items"), ("structurele afwijkingen", "structural deviations"), ("pilots", "pilots")),
            Texts(("beleidsregels", "policy rules"), ("voorstellen", "proposals"), ("advies", "advice"))),
        new(RegieRole.ContractManagement,
            Texts(("contractvorm", "contract form"), ("data", "dates"), ("prijzen", "prices"), ("verplichtingen van beide partijen", "obligations of both parties"), ("wijzigingen", "amendments"), ("exit", "exit")),
            Texts(("opties", "options"), ("opzegging", "notice"), ("indexeringsclaims", "indexation claims"), ("wijzigingen", "amendments"), ("toepassen van een malus", "applying a malus")),
            Texts(("contractdossier en -kalender", "contract file and calendar"), ("verplichtingenregister", "obligation register"), ("wijzigingslog", "amendment log"))),
        new(RegieRole.PerformanceManagement,
            Texts(("meetplan", "measurement plan"), ("validatie", "validation"), ("scoren", "scoring"), ("trend", "trend"), ("budget tegenover realisatie", "budget versus actual")),
            Texts(("meting geldig of niet", "measurement valid or not"), ("ontheffing verleend of niet", "relief granted or not"), ("score definitief", "score final"), ("verbeterplan", "improvement plan")),
            Texts(("normenregister", "norm register"), ("scorekaarten", "scorecards"), ("verrekenvoorstellen", "settlement proposals"), ("prognoses", "forecasts"))),
    ]);

    /// <summary>The descriptions, one for each role, in the order of the roles.</summary>
    public ValueList<RoleDescription> All { get; }

    /// <summary>The description of a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Its description.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not declared.</exception>
    public RoleDescription Of(RegieRole role)
    {
        var declared = Given.Declared(role, nameof(role));
        return All.Single(d => d.Role == declared);
    }

    /// <summary>The descriptions, with another for one role.</summary>
    /// <param name="description">The description.</param>
    /// <returns>New descriptions; these are unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is null.</exception>
    public RoleDescriptions With(RoleDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        return new RoleDescriptions(All.Select(d => d.Role == description.Role ? description : d).ToValueList());
    }

    private static LocalizedText[] Texts(params (string Dutch, string English)[] texts) => [.. texts.Select(t => LocalizedText.Of(t.Dutch, t.English))];
}
