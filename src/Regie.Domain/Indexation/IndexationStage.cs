namespace Regie.Indexation;

/// <summary>Where in the calculation of an indexed price a clause can demand a rounding, in order (afrondingsplaats).</summary>
public enum IndexationStage
{
    /// <summary>Each figure that is read, linked or not; digits of the index.</summary>
    Figure,

    /// <summary>The change of each component; digits of the percentage.</summary>
    Change,

    /// <summary>Each change times its weight; digits of the percentage.</summary>
    Term,

    /// <summary>The sum of the terms; digits of the percentage.</summary>
    Sum,

    /// <summary>The factor by which the price is multiplied, such as 1.0184.</summary>
    Factor,

    /// <summary>The price; the next indexation starts from the rounded one.</summary>
    Price,
}
