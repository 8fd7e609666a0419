using NodaTime;
using Regie.Identifiers;
using Regie.Roles;
using Regie.Tests.Relationships;

namespace Regie.Tests.Roles;

/// <summary>Who did what at the hospital.</summary>
internal static class Acts
{
    public static readonly PersonId Anna = new("anna");
    public static readonly PersonId Bob = new("bob");
    public static readonly PersonId Carl = new("carl");
    public static readonly LocalDate May4 = new(2026, 5, 4);
    public static readonly LocalDate May5 = new(2026, 5, 5);
    public static readonly LocalDate June = new(2026, 6, 1);
    public static readonly DutySubject Contract = DutySubject.Of(new AgreementId("C-12"));
    public static readonly DutySubject Order = new(DutySubjectKind.Order, "PO-17");

    public static DutyPerformance Did(Duty duty, params DutySubject[] subjects) => DutyPerformance.By(Anna, duty, May4).Regarding(subjects);

    public static DutyPerformance Holds(Duty duty, params DutySubject[] subjects) => DutyPerformance.By(Anna, duty, West.Year).Regarding(subjects);
}
