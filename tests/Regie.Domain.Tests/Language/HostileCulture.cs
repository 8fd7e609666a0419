using System;
using System.Globalization;

namespace Regie.Tests.Language;

/// <summary>A machine whose culture writes everything differently, built by hand so that it exists without ICU too; restored on disposal.</summary>
internal sealed class HostileCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public HostileCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo
        {
            NegativeSign = "neg",
            PositiveSign = "pos",
            NumberDecimalSeparator = "#",
            NumberGroupSeparator = "!",
            NumberGroupSizes = [1],
            PercentSymbol = "pct",
            CurrencySymbol = "cur",
            CurrencyDecimalSeparator = "#",
        };
        culture.DateTimeFormat = new DateTimeFormatInfo { DateSeparator = "@", TimeSeparator = "~", ShortDatePattern = "'date' yy@d@M", LongDatePattern = "'date' yy@d@M" };
        CultureInfo.CurrentCulture = culture;
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
