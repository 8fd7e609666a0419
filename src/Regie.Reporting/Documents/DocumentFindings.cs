namespace Regie.Documents;

/// <summary>The codes of findings about documents.</summary>
public static class DocumentFindings
{
    /// <summary>A row of a table has another number of cells than the table has columns.</summary>
    public static FindingCode RowMustHaveOneCellPerColumn { get; } = FindingCode.Parse("REG-DOC-001");

    /// <summary>Sections stand deeper in each other than there are levels of headings.</summary>
    public static FindingCode SectionsMustNestAtMostFiveDeep { get; } = FindingCode.Parse("REG-DOC-002");
}
