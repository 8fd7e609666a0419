using System;
using System.Globalization;
using NodaTime;

namespace Regie.Compensation;

/// <summary>Until when a consequence can be claimed and objected to, and how it is paid (verrekenvoorwaarden).</summary>
public sealed record SettlementTerms
{
    private static readonly LocalDate AnyDate = new(2000, 1, 1);

    /// <summary>States the terms.</summary>
    /// <param name="claimWithin">How long after the end of the period the beneficiary can claim; null where no claim is needed.</param>
    /// <param name="objectionWithin">How long after the proposal the obligated party can object.</param>
    /// <param name="form">How it is paid.</param>
    /// <exception cref="ArgumentNullException"><paramref name="objectionWithin"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A term is not in dates or not after zero, or <paramref name="form"/> is not declared.</exception>
    public SettlementTerms(Period? claimWithin, Period objectionWithin, SettlementForm form)
    {
        ArgumentNullException.ThrowIfNull(objectionWithin);
        RequireTerm(claimWithin, nameof(claimWithin));
        RequireTerm(objectionWithin, nameof(objectionWithin));
        if (form is < SettlementForm.NextInvoice or > SettlementForm.CreditNote)
            throw new ArgumentOutOfRangeException(nameof(form), form, "No declared form.");
        (ClaimWithin, ObjectionWithin, Form) = (claimWithin, objectionWithin, form);
    }

    /// <summary>How long after the end of the period the beneficiary can claim; null where no claim is needed.</summary>
    public Period? ClaimWithin { get; }

    /// <summary>How long after the proposal the obligated party can object.</summary>
    public Period ObjectionWithin { get; }

    /// <summary>How it is paid.</summary>
    public SettlementForm Form { get; }

    /// <summary>The last day on which a consequence of a period can be claimed; it counts.</summary>
    /// <param name="end">The first date after the period.</param>
    /// <returns>The day, or null where no claim is needed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies beyond the calendar, which ends with the year 9999.</exception>
    public LocalDate? LastClaimDay(LocalDate end) => ClaimWithin is { } term ? After(end, term, nameof(end)).PlusDays(-1) : null;

    /// <summary>The last day on which a proposal can be objected to; it counts.</summary>
    /// <param name="proposedOn">The date of the proposal, which itself is not counted.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies beyond the calendar, which ends with the year 9999.</exception>
    public LocalDate LastObjectionDay(LocalDate proposedOn) => After(proposedOn, ObjectionWithin, nameof(proposedOn));

    private static LocalDate After(LocalDate date, Period term, string parameter)
    {
        try
        {
            return date.Plus(term);
        }
        catch (Exception beyond) when (beyond is OverflowException or ArgumentOutOfRangeException)
        {
            throw new ArgumentOutOfRangeException(parameter, date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture), $"A term of {term} from this date ends beyond the calendar, which ends with 9999-12-31. Correct the date or the term.");
        }
    }

    private static void RequireTerm(Period? term, string parameter)
    {
        if (term is not null && (term.HasTimeComponent || After(AnyDate, term, parameter) <= AnyDate))
            throw new ArgumentOutOfRangeException(parameter, term, "A term is in years, months, weeks or days, and longer than none.");
    }
}
