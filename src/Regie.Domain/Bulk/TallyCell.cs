using System;

namespace Regie.Bulk;

/// <summary>One group in one period, as it is being gathered.</summary>
internal struct TallyCell
{
    public long Count;
    public long Amounts;
    public long Wholes;
    public long Least;
    public long Greatest;

    public TallyCell(Tally tally)
    {
        this = Empty;
        if (tally.Count > 0)
            (Count, Amounts, Wholes, Least, Greatest) = (tally.Count, tally.AmountSum, tally.WholeSum, tally.Least, tally.Greatest);
    }

    // So that the first amount is both least and greatest without a question asked.
    public static TallyCell Empty => new() { Least = long.MaxValue, Greatest = long.MinValue };

    public readonly Tally ToTally() => Count == 0 ? Tally.None : new Tally(Count, Amounts, Wholes, Least, Greatest);

    public void Add(long amount, long whole)
    {
        Count++;
        Amounts += amount;
        Wholes += whole;
        Least = Math.Min(Least, amount);
        Greatest = Math.Max(Greatest, amount);
    }

    public void Add(in TallyCell other)
    {
        Count += other.Count;
        Amounts += other.Amounts;
        Wholes += other.Wholes;
        Least = Math.Min(Least, other.Least);
        Greatest = Math.Max(Greatest, other.Greatest);
    }
}
