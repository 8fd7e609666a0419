using NodaTime;
using Regie.Identifiers;

namespace Regie.Intake;

/// <summary>The host's answer to the question which contracts in force cover what is asked (dekking door contracten).</summary>
public interface IContractCoverage
{
    /// <summary>The agreements that are in force on a date and cover what is asked.</summary>
    /// <param name="asked">What came in.</param>
    /// <param name="on">The date.</param>
    /// <returns>The agreements; empty where none covers it.</returns>
    ValueList<AgreementId> AgreementsCovering(IntakeCase asked, LocalDate on);
}
