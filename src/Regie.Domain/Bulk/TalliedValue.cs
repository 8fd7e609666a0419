namespace Regie.Bulk;

/// <summary>What the value of an indicator is made of: an amount by a whole.</summary>
internal readonly struct TalliedValue
{
    public TalliedValue(long amount, long whole)
    {
        (Amount, Whole) = (amount, whole);
        Beyond31 = ((ulong)(amount + (1L << 30)) | (ulong)whole) >> 31;
    }

    public long Amount { get; }

    public long Whole { get; }

    /// <summary>Zero where the amount has 31 bits and the whole 31 without sign, so that the difference of both, each times a number of 32 bits, has at most 64.</summary>
    public ulong Beyond31 { get; }
}
