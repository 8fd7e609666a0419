namespace Regie.Assignments;

/// <summary>Whether a demand is met from the catalog or goes beyond it (niveau van een vraag).</summary>
public enum DemandLevel
{
    /// <summary>An item of the catalog meets it (catalogusvraag).</summary>
    Catalog,

    /// <summary>It goes beyond the catalog (afwijkende vraag).</summary>
    AboveCatalog,
}
