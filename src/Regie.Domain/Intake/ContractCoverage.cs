using NodaTime;
using Regie.Identifiers;

namespace Regie.Intake;

/// <summary>Answers of a host that keeps no contracts.</summary>
public static class ContractCoverage
{
    /// <summary>No contract covers anything.</summary>
    public static IContractCoverage None { get; } = new Nothing();

    private sealed class Nothing : IContractCoverage
    {
        public ValueList<AgreementId> AgreementsCovering(IntakeCase asked, LocalDate on) => ValueList<AgreementId>.Empty;
    }
}
