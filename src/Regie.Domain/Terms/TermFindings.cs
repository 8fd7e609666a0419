namespace Regie.Terms;

/// <summary>The codes of findings about terms, notice, options and renewal.</summary>
public static class TermFindings
{
    /// <summary>A term ends before it began.</summary>
    public static FindingCode TermMustEndAfterItsStart { get; } = FindingCode.Parse("REG-TRM-001");

    /// <summary>A length is none, negative, too long, or has hours in it.</summary>
    public static FindingCode LengthMustBeOfDates { get; } = FindingCode.Parse("REG-TRM-002");

    /// <summary>A notice period has both months and days.</summary>
    public static FindingCode NoticePeriodMustBeInOneUnit { get; } = FindingCode.Parse("REG-TRM-003");

    /// <summary>A notice was given too late for the end that it was for.</summary>
    public static FindingCode NoticeMustPrecedeRenewal { get; } = FindingCode.Parse("REG-TRM-004");

    /// <summary>A notice was late and by the clause does nothing.</summary>
    public static FindingCode LateNoticeIsVoid { get; } = FindingCode.Parse("REG-TRM-005");

    /// <summary>A side gave notice, or was asked about, that has no right to it.</summary>
    public static FindingCode NoticeMustRestOnARight { get; } = FindingCode.Parse("REG-TRM-006");

    /// <summary>A notice is for an end before the minimum term.</summary>
    public static FindingCode MinimumTermMustHavePassed { get; } = FindingCode.Parse("REG-TRM-007");

    /// <summary>A notice is for a day on which the agreement cannot end.</summary>
    public static FindingCode NoticeMustBeForAPossibleEnd { get; } = FindingCode.Parse("REG-TRM-008");

    /// <summary>A notice changes nothing: the agreement ends no later without it.</summary>
    public static FindingCode NoticeMustPrecedeTheEnd { get; } = FindingCode.Parse("REG-TRM-009");

    /// <summary>There is no business day near a date.</summary>
    public static FindingCode BusinessDaysMustExist { get; } = FindingCode.Parse("REG-TRM-010");

    /// <summary>A holiday calendar does not know a year.</summary>
    public static FindingCode HolidaysOfTheYearMustBeKnown { get; } = FindingCode.Parse("REG-TRM-011");

    /// <summary>A date lies beyond those that exist.</summary>
    public static FindingCode DatesMustExist { get; } = FindingCode.Parse("REG-TRM-012");

    /// <summary>No term is stated.</summary>
    public static FindingCode TermMustBeStated { get; } = FindingCode.Parse("REG-TRM-013");

    /// <summary>Two options have one name.</summary>
    public static FindingCode OptionsMustHaveNamesOfTheirOwn { get; } = FindingCode.Parse("REG-TRM-014");

    /// <summary>The options go beyond the maximum term.</summary>
    public static FindingCode OptionsMustFitMaximumTerm { get; } = FindingCode.Parse("REG-TRM-015");

    /// <summary>The last renewal is cut short by the maximum term.</summary>
    public static FindingCode RenewalsMustFitMaximumTerm { get; } = FindingCode.Parse("REG-TRM-016");

    /// <summary>A public contract would renew without a decision.</summary>
    public static FindingCode PublicContractMustNotRenewTacitly { get; } = FindingCode.Parse("REG-TRM-017");

    /// <summary>Days under way have no effect where sending counts.</summary>
    public static FindingCode LeadDaysMustServeReceipt { get; } = FindingCode.Parse("REG-TRM-018");

    /// <summary>A side has two rights to give notice.</summary>
    public static FindingCode NoticeRightsMustBeOneForASide { get; } = FindingCode.Parse("REG-TRM-019");

    /// <summary>Notice works only against ends that the term does not have.</summary>
    public static FindingCode NoticeMustFitTheEndOfTerm { get; } = FindingCode.Parse("REG-TRM-020");

    /// <summary>An agreement renews by itself, or has no end, and nobody can give notice.</summary>
    public static FindingCode EndlessTermMustBeTerminable { get; } = FindingCode.Parse("REG-TRM-021");

    /// <summary>An agreement without end has options or renews.</summary>
    public static FindingCode ExtensionsMustFollowAnEnd { get; } = FindingCode.Parse("REG-TRM-022");

    /// <summary>The term can run out before the minimum term, or the minimum goes beyond the maximum.</summary>
    public static FindingCode MinimumTermMustFitTheTerm { get; } = FindingCode.Parse("REG-TRM-023");

    /// <summary>The first term goes beyond the maximum term.</summary>
    public static FindingCode TermMustFitItsMaximum { get; } = FindingCode.Parse("REG-TRM-024");

    /// <summary>A fact names an option that the agreement does not have.</summary>
    public static FindingCode OptionMustExist { get; } = FindingCode.Parse("REG-TRM-025");

    /// <summary>An option was exercised after its last day.</summary>
    public static FindingCode OptionMustBeExercisedInTime { get; } = FindingCode.Parse("REG-TRM-026");

    /// <summary>An option was exercised by the side that does not hold it.</summary>
    public static FindingCode OptionMustBeExercisedByItsHolder { get; } = FindingCode.Parse("REG-TRM-027");

    /// <summary>An option was exercised while an earlier one was not, or after the agreement was to end.</summary>
    public static FindingCode OptionsMustBeExercisedInOrder { get; } = FindingCode.Parse("REG-TRM-028");

    /// <summary>An option was exercised while its condition was not met, or not judged.</summary>
    public static FindingCode OptionMustBeEarned { get; } = FindingCode.Parse("REG-TRM-029");

    /// <summary>One side exercised an option that both must exercise.</summary>
    public static FindingCode MutualOptionNeedsBothSides { get; } = FindingCode.Parse("REG-TRM-030");

    /// <summary>A fact judges a condition that no option has.</summary>
    public static FindingCode ConditionMustExist { get; } = FindingCode.Parse("REG-TRM-031");

    /// <summary>A question is about a renewal or an end that the agreement cannot have.</summary>
    public static FindingCode EndMustBePossible { get; } = FindingCode.Parse("REG-TRM-032");

    /// <summary>A decision on notice comes up.</summary>
    public static FindingCode NoticeIsToBeDecided { get; } = FindingCode.Parse("REG-TRM-033");

    /// <summary>A decision on an option comes up.</summary>
    public static FindingCode OptionIsToBeDecided { get; } = FindingCode.Parse("REG-TRM-034");

    /// <summary>The agreement renews.</summary>
    public static FindingCode RenewalComesUp { get; } = FindingCode.Parse("REG-TRM-035");

    /// <summary>The agreement ends.</summary>
    public static FindingCode EndComesUp { get; } = FindingCode.Parse("REG-TRM-036");

    /// <summary>The minimum term passes: from here on notice can end the agreement.</summary>
    public static FindingCode MinimumTermPasses { get; } = FindingCode.Parse("REG-TRM-037");

    /// <summary>The maximum term is reached.</summary>
    public static FindingCode MaximumTermIsReached { get; } = FindingCode.Parse("REG-TRM-038");
}
