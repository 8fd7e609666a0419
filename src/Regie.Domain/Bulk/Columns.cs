using System;

namespace Regie.Bulk;

/// <summary>What holds for all columns of a bulk question.</summary>
internal static class Columns
{
    public static void RequireSameLength(int expected, int actual, string name)
    {
        if (expected != actual)
            throw new ArgumentException($"There are {expected} rows, and this column has {actual}.", name);
    }
}
