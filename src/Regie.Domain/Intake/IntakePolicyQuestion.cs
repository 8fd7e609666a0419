namespace Regie.Intake;

/// <summary>Whether policy has to be made before something can be decided (beleidsvraag).</summary>
public enum IntakePolicyQuestion
{
    /// <summary>What is in force is enough (geen nieuw beleid nodig).</summary>
    None,

    /// <summary>New policy is needed (nieuw beleid nodig).</summary>
    NewPolicyNeeded,
}
