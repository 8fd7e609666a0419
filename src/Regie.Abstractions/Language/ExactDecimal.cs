using System.Globalization;
using System.Numerics;

namespace Regie.Language;

/// <summary>A decimal as the text and as the integer that it exactly is; neither rounds.</summary>
internal static class ExactDecimal
{
    /// <summary>The most digits that a decimal keeps behind the point.</summary>
    public const int MaximumScale = 28;

    /// <summary>The number, invariant, without zeros behind.</summary>
    public static string ToText(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.IndexOf('.') < 0 ? text : text.TrimEnd('0').TrimEnd('.');
    }

    /// <summary>How many digits it has behind the point, zeros included.</summary>
    private static int Scale(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;

    /// <summary>Reads a minus sign where there is one, digits, and a point with digits where there is one; refuses what a decimal would round.</summary>
    /// <remarks>Stricter than the framework, which takes a plus sign, a bare point, null characters behind, and more digits than it keeps.</remarks>
    public static bool TryParse(string text, out decimal value)
    {
        value = 0m;
        var first = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var point = -1;
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] == '.' && point < 0 && i > first)
                point = i;
            else if (text[i] is < '0' or > '9')
                return false;
        }
        if (text.Length == first || point == text.Length - 1
            || !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read)
            || (point >= 0 && text.TrimEnd('0').Length - point - 1 > Scale(read)))
            return false;
        value = read;
        return true;
    }

    /// <summary>The integer that the number is at 28 digits behind the point.</summary>
    public static BigInteger AtMaximumScale(decimal value)
    {
        var bits = decimal.GetBits(value);
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return (value < 0 ? -mantissa : mantissa) * BigInteger.Pow(10, MaximumScale - Scale(value));
    }
}
