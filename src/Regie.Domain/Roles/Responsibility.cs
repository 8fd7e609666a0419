namespace Regie.Roles;

/// <summary>In what way a role is involved in an activity (verantwoordelijkheid, RACI).</summary>
public enum Responsibility
{
    /// <summary>Answers for the result; exactly one role per activity (eindverantwoordelijk).</summary>
    Accountable,

    /// <summary>Does the work (uitvoerend).</summary>
    Responsible,

    /// <summary>Is asked before (geraadpleegd).</summary>
    Consulted,

    /// <summary>Is told after (geïnformeerd).</summary>
    Informed,
}
