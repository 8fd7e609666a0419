using System;
using Regie.Language;

namespace Regie.Terms;

/// <summary>The names of the choices in provisions on terms.</summary>
public static class TermLabels
{
    /// <summary>The name of a side.</summary>
    /// <param name="side">The side.</param>
    /// <returns>For example "opdrachtgever" and "principal".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not declared.</exception>
    public static LocalizedText Label(this ContractingSide side) => side switch
    {
        ContractingSide.Principal => LocalizedText.Of("opdrachtgever", "principal"),
        ContractingSide.Contractor => LocalizedText.Of("opdrachtnemer", "contractor"),
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, "No declared side."),
    };

    /// <summary>The name of the holder of an option.</summary>
    /// <param name="holder">The holder.</param>
    /// <returns>For example "beide partijen" and "both parties".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="holder"/> is not declared.</exception>
    public static LocalizedText Label(this OptionHolder holder) => holder switch
    {
        OptionHolder.Principal => LocalizedText.Of("opdrachtgever", "principal"),
        OptionHolder.Contractor => LocalizedText.Of("opdrachtnemer", "contractor"),
        OptionHolder.Mutual => LocalizedText.Of("beide partijen", "both parties"),
        _ => throw new ArgumentOutOfRangeException(nameof(holder), holder, "No declared holder of an option."),
    };

    /// <summary>How a term was stated, as the contract text says it.</summary>
    /// <param name="edge">The way.</param>
    /// <returns>For example "tot en met" and "up to and including".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edge"/> is not declared.</exception>
    public static LocalizedText Label(this TermEdge edge) => edge switch
    {
        TermEdge.None => LocalizedText.Of("voor onbepaalde tijd", "without end"),
        TermEdge.Until => LocalizedText.Of("tot", "until"),
        TermEdge.UpToAndIncluding => LocalizedText.Of("tot en met", "up to and including"),
        TermEdge.Length => LocalizedText.Of("gedurende", "for"),
        _ => throw new ArgumentOutOfRangeException(nameof(edge), edge, "No declared way to state an end."),
    };

    /// <summary>How a notice period is counted.</summary>
    /// <param name="counting">The counting.</param>
    /// <returns>For example "teruggeteld van het einde" and "counted back from the end".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="counting"/> is not declared.</exception>
    public static LocalizedText Label(this NoticeCounting counting) => counting switch
    {
        NoticeCounting.Backward => LocalizedText.Of("teruggeteld van het einde", "counted back from the end"),
        NoticeCounting.Forward => LocalizedText.Of("vooruitgeteld van de opzegging", "counted on from the notice"),
        _ => throw new ArgumentOutOfRangeException(nameof(counting), counting, "No declared counting."),
    };

    /// <summary>Against which ends notice can be given.</summary>
    /// <param name="alignment">Which ends.</param>
    /// <returns>For example "tegen het einde van een maand" and "to the end of a month".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alignment"/> is not declared.</exception>
    public static LocalizedText Label(this NoticeAlignment alignment) => alignment switch
    {
        NoticeAlignment.AnyDay => LocalizedText.Of("tegen elke dag", "to any day"),
        NoticeAlignment.EndOfMonth => LocalizedText.Of("tegen het einde van een maand", "to the end of a month"),
        NoticeAlignment.EndOfQuarter => LocalizedText.Of("tegen het einde van een kwartaal", "to the end of a quarter"),
        NoticeAlignment.EndOfYear => LocalizedText.Of("tegen het einde van een jaar", "to the end of a year"),
        _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "No declared alignment."),
    };

    /// <summary>What becomes of a last day that is no business day.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>For example "de werkdag ervoor" and "the business day before".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not declared.</exception>
    public static LocalizedText Label(this BusinessDayRule rule) => rule switch
    {
        BusinessDayRule.Preceding => LocalizedText.Of("de werkdag ervoor", "the business day before"),
        BusinessDayRule.Unmoved => LocalizedText.Of("de dag zelf, werkdag of niet", "the day itself, business day or not"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No declared rule for business days."),
    };

    /// <summary>Which moment of a notice must be in time.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>For example "ontvangen" and "received".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not declared.</exception>
    public static LocalizedText Label(this ReceiptRule rule) => rule switch
    {
        ReceiptRule.ReceivedBy => LocalizedText.Of("ontvangen", "received"),
        ReceiptRule.SentBy => LocalizedText.Of("verzonden", "sent"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No declared rule for receipt."),
    };

    /// <summary>What a late notice does.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>For example "werkt voor het volgende einde" and "works for the next end".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not declared.</exception>
    public static LocalizedText Label(this LateNoticeRule rule) => rule switch
    {
        LateNoticeRule.WorksForNextEnd => LocalizedText.Of("werkt voor het volgende einde", "works for the next end"),
        LateNoticeRule.Void => LocalizedText.Of("doet niets", "does nothing"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No declared rule for late notice."),
    };

    /// <summary>Against which ends of the agreement a side may give notice.</summary>
    /// <param name="moment">Which ends.</param>
    /// <returns>For example "tegen het einde van de looptijd" and "to the end of the term".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="moment"/> is not declared.</exception>
    public static LocalizedText Label(this NoticeMoment moment) => moment switch
    {
        NoticeMoment.EndOfTerm => LocalizedText.Of("tegen het einde van de looptijd", "to the end of the term"),
        NoticeMoment.AnyTimeOnceRenewed => LocalizedText.Of("tegen het einde van de looptijd, na verlenging op elk moment", "to the end of the term, at any time once renewed"),
        NoticeMoment.AnyTime => LocalizedText.Of("op elk moment", "at any time"),
        _ => throw new ArgumentOutOfRangeException(nameof(moment), moment, "No declared moment of notice."),
    };

    /// <summary>How an option stands.</summary>
    /// <param name="state">The state.</param>
    /// <returns>For example "gelicht" and "exercised".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is not declared.</exception>
    public static LocalizedText Label(this OptionState state) => state switch
    {
        OptionState.Waiting => LocalizedText.Of("wacht op een eerdere optie", "waits for an earlier option"),
        OptionState.Open => LocalizedText.Of("open", "open"),
        OptionState.NotEarned => LocalizedText.Of("voorwaarde niet vervuld", "condition not met"),
        OptionState.Exercised => LocalizedText.Of("gelicht", "exercised"),
        OptionState.Lapsed => LocalizedText.Of("vervallen", "lapsed"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No declared state of an option."),
    };

    /// <summary>What becomes of a notice.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>For example "op tijd" and "in time".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not declared.</exception>
    public static LocalizedText Label(this NoticeOutcome outcome) => outcome switch
    {
        NoticeOutcome.InTime => LocalizedText.Of("op tijd", "in time"),
        NoticeOutcome.WorksForLaterEnd => LocalizedText.Of("werkt voor een later einde", "works for a later end"),
        NoticeOutcome.Void => LocalizedText.Of("te laat en zonder gevolg", "late and without effect"),
        NoticeOutcome.WithoutRight => LocalizedText.Of("zonder opzegrecht", "without a right to it"),
        NoticeOutcome.ChangesNothing => LocalizedText.Of("verandert niets", "changes nothing"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No declared outcome of a notice."),
    };

    /// <summary>What a stretch of the term rests on.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>For example "eerste looptijd" and "first term".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public static LocalizedText Label(this TermStepKind kind) => kind switch
    {
        TermStepKind.Initial => LocalizedText.Of("eerste looptijd", "first term"),
        TermStepKind.Option => LocalizedText.Of("gelichte optie", "exercised option"),
        TermStepKind.Renewal => LocalizedText.Of("stilzwijgende verlenging", "tacit renewal"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind of stretch."),
    };

    /// <summary>How important a contract is, for its calendar.</summary>
    /// <param name="contractClass">The class.</param>
    /// <returns>For example "strategisch" and "strategic".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="contractClass"/> is not declared.</exception>
    public static LocalizedText Label(this ContractClass contractClass) => contractClass switch
    {
        ContractClass.Strategic => LocalizedText.Of("strategisch", "strategic"),
        ContractClass.Bottleneck => LocalizedText.Of("knelpunt", "bottleneck"),
        ContractClass.Leverage => LocalizedText.Of("hefboom", "leverage"),
        ContractClass.Routine => LocalizedText.Of("routine", "routine"),
        _ => throw new ArgumentOutOfRangeException(nameof(contractClass), contractClass, "No declared class of contracts."),
    };

    /// <summary>What a date in a contract calendar is.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>For example "uiterste opzegdatum" and "latest notice".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public static LocalizedText Label(this ContractDateKind kind) => kind switch
    {
        ContractDateKind.Signal => LocalizedText.Of("signaal", "signal"),
        ContractDateKind.LatestNotice => LocalizedText.Of("uiterste opzegdatum", "latest notice"),
        ContractDateKind.LastExercise => LocalizedText.Of("uiterste lichtingsdatum", "last exercise of an option"),
        ContractDateKind.Renewal => LocalizedText.Of("verlenging", "renewal"),
        ContractDateKind.End => LocalizedText.Of("einde", "end"),
        ContractDateKind.MinimumEnd => LocalizedText.Of("einde van de minimumduur", "end of the minimum term"),
        ContractDateKind.MaximumEnd => LocalizedText.Of("maximale looptijd bereikt", "maximum term reached"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind of contract date."),
    };
}
