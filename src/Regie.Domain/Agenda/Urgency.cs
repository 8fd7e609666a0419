namespace Regie.Agenda;

/// <summary>How soon something on an agenda asks for action, the most pressing first (urgentie).</summary>
public enum Urgency
{
    /// <summary>Its last day has passed (te laat).</summary>
    Overdue,

    /// <summary>Today is its last day, or it is wrong as it stands (vandaag).</summary>
    Today,

    /// <summary>Its last day comes soon, or someone has to look at it (binnenkort).</summary>
    Soon,

    /// <summary>There is time (later).</summary>
    Later,

    /// <summary>Nothing has to be done (ter kennisname).</summary>
    ForInformation,
}
