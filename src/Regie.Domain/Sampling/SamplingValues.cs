using System.Globalization;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Sampling;

/// <summary>The values that stand in derivations of this room.</summary>
internal static class SamplingValues
{
    public static DerivedValue Count(int count) => new DerivedValue.Number(count, Unit.Count);

    public static DerivedValue Words(string dutch, string english) => new DerivedValue.Statement(LocalizedText.Of(dutch, english));

    public static DerivedValue Name(string name) => new DerivedValue.Statement(LocalizedText.Same(name));

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
