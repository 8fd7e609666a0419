namespace Regie.Serialization;

/// <summary>The codes of findings about JSON documents. Each finding has the value <c>path</c>, or <c>line</c> and <c>column</c>.</summary>
public static class SerializationFindings
{
    /// <summary>A text is no JSON; the finding has line and column, counted from 1.</summary>
    public static FindingCode DocumentMustBeJson { get; } = FindingCode.Parse("REG-JSN-001");

    /// <summary>A document is larger than is read.</summary>
    public static FindingCode DocumentMustNotBeTooLarge { get; } = FindingCode.Parse("REG-JSN-002");

    /// <summary>A document nests deeper than is read.</summary>
    public static FindingCode DocumentMustNotBeTooDeep { get; } = FindingCode.Parse("REG-JSN-003");

    /// <summary>A document says that it is of another format.</summary>
    public static FindingCode DocumentMustBeOfTheFormat { get; } = FindingCode.Parse("REG-JSN-004");

    /// <summary>A document has a version that this library does not read.</summary>
    public static FindingCode VersionMustBeKnown { get; } = FindingCode.Parse("REG-JSN-005");

    /// <summary>An object has a member that the format does not know.</summary>
    public static FindingCode MemberMustBeKnown { get; } = FindingCode.Parse("REG-JSN-006");

    /// <summary>An object has a member twice.</summary>
    public static FindingCode MemberMustOccurOnce { get; } = FindingCode.Parse("REG-JSN-007");

    /// <summary>An object lacks a member that the format requires.</summary>
    public static FindingCode MemberMustBePresent { get; } = FindingCode.Parse("REG-JSN-008");

    /// <summary>A value is of another kind than the format requires, for example a number where a string belongs.</summary>
    public static FindingCode ValueMustBeOfTheKind { get; } = FindingCode.Parse("REG-JSN-009");

    /// <summary>A string is not what it must be there: a window, a day, a time, an identifier, a word.</summary>
    public static FindingCode TextMustBeWellFormed { get; } = FindingCode.Parse("REG-JSN-010");

    /// <summary>A list has no elements where one is needed.</summary>
    public static FindingCode ListMustNotBeEmpty { get; } = FindingCode.Parse("REG-JSN-011");

    /// <summary>A string contains half of a surrogate pair, which no JSON document can carry.</summary>
    public static FindingCode TextMustBeUnicode { get; } = FindingCode.Parse("REG-JSN-012");
}
