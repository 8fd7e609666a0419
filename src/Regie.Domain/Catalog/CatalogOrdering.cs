namespace Regie.Catalog;

/// <summary>How an item of the catalog is ordered (bestelwijze).</summary>
public enum CatalogOrdering
{
    /// <summary>As it stands: nothing needs to be specified (kant-en-klaar).</summary>
    AsItStands,

    /// <summary>With a form that specifies what is wanted (met formulier).</summary>
    WithForm,
}
