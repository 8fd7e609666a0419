namespace Regie.Indexation;

/// <summary>The codes of findings about indexation.</summary>
public static class IndexationFindings
{
    /// <summary>The first indexation does not take effect after the date of the price level.</summary>
    public static FindingCode FirstEffectiveMustFollowPriceLevel { get; } = FindingCode.Parse("REG-IDX-001");

    /// <summary>An indexation clause does not say what the price follows.</summary>
    public static FindingCode ComponentsMustBeStated { get; } = FindingCode.Parse("REG-IDX-002");

    /// <summary>A component has a weight of zero or below.</summary>
    public static FindingCode ComponentWeightsMustBePositive { get; } = FindingCode.Parse("REG-IDX-003");

    /// <summary>The weights of the components do not sum to exactly 1.</summary>
    public static FindingCode WeightsMustSumToOne { get; } = FindingCode.Parse("REG-IDX-004");

    /// <summary>Two components have one name.</summary>
    public static FindingCode ComponentsMustDiffer { get; } = FindingCode.Parse("REG-IDX-005");

    /// <summary>A clause does not say which price an indexation starts from.</summary>
    public static FindingCode IndexationBasisMustBeStated { get; } = FindingCode.Parse("REG-IDX-006");

    /// <summary>A clause does not say which publication of a figure counts.</summary>
    public static FindingCode FigureChoiceMustBeStated { get; } = FindingCode.Parse("REG-IDX-007");

    /// <summary>Old and new figure of the first indexation are of the same period.</summary>
    public static FindingCode ReferencePeriodsMustDiffer { get; } = FindingCode.Parse("REG-IDX-008");

    /// <summary>A component has two changes for one indexation.</summary>
    public static FindingCode GivenChangesMustDiffer { get; } = FindingCode.Parse("REG-IDX-009");

    /// <summary>Limits have neither a cap nor a floor.</summary>
    public static FindingCode LimitsMustHaveAFigure { get; } = FindingCode.Parse("REG-IDX-010");

    /// <summary>A floor lies above the cap.</summary>
    public static FindingCode FloorMustNotExceedCap { get; } = FindingCode.Parse("REG-IDX-011");

    /// <summary>A stage has two roundings.</summary>
    public static FindingCode StagesMustBeRoundedOnce { get; } = FindingCode.Parse("REG-IDX-012");

    /// <summary>Two series have one identifier.</summary>
    public static FindingCode SeriesMustDiffer { get; } = FindingCode.Parse("REG-IDX-013");

    /// <summary>A series goes on in two ways after a change of base.</summary>
    public static FindingCode SeriesMustHaveOneSuccessor { get; } = FindingCode.Parse("REG-IDX-014");

    /// <summary>Links between series lead back to where they began.</summary>
    public static FindingCode LinksMustFormNoCircle { get; } = FindingCode.Parse("REG-IDX-015");

    /// <summary>A series that a clause or a link names is not in the set.</summary>
    public static FindingCode IndexSeriesMustBeSupplied { get; } = FindingCode.Parse("REG-IDX-016");

    /// <summary>A figure is not published on the date of knowledge.</summary>
    public static FindingCode FigureMustBePublished { get; } = FindingCode.Parse("REG-IDX-017");

    /// <summary>A figure is not final on the date of knowledge, and the clause reads final ones.</summary>
    public static FindingCode FigureMustBeFinal { get; } = FindingCode.Parse("REG-IDX-018");

    /// <summary>A change that is taken over from elsewhere is not given for an indexation.</summary>
    public static FindingCode GivenChangeMustBeStated { get; } = FindingCode.Parse("REG-IDX-019");

    /// <summary>A rounding leaves nothing of a price.</summary>
    public static FindingCode PriceMustStayAboveZero { get; } = FindingCode.Parse("REG-IDX-020");

    /// <summary>An indexation is not claimed yet, and can still be.</summary>
    public static FindingCode IndexationMustBeClaimed { get; } = FindingCode.Parse("REG-IDX-021");

    /// <summary>A price would be worked out with the knowledge of an earlier date than the one before it.</summary>
    public static FindingCode PriceKnowledgeMustNotGoBack { get; } = FindingCode.Parse("REG-IDX-022");

    /// <summary>There is nothing to correct: every price in force is what the figures say.</summary>
    public static FindingCode CorrectionMustChangeSomething { get; } = FindingCode.Parse("REG-IDX-023");
}
