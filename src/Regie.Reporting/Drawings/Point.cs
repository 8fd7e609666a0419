namespace Regie.Drawings;

/// <summary>A place in a drawing, from its upper left corner (punt).</summary>
/// <param name="X">How far to the right.</param>
/// <param name="Y">How far down.</param>
public readonly record struct Point(decimal X, decimal Y);
