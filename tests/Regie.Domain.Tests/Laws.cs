using System;
using System.Globalization;

namespace Regie.Tests;

/// <summary>
/// How many random cases a law is tried on: 10,000 every day, and as many times more as the environment variable <c>REGIE_LAW_FACTOR</c> says.
/// A law on whole calendars counts its cases within them.
/// </summary>
internal static class Laws
{
    private const string Variable = "REGIE_LAW_FACTOR";

    /// <summary>The cases of one law.</summary>
    public static int Cases { get; } = Times(10_000);

    /// <summary>As often as every day, times the factor; for what is dear, and holds many cases each time.</summary>
    public static int Times(int everyDay) => checked(everyDay * Factor(Environment.GetEnvironmentVariable(Variable)));

    // A factor that cannot be read must not pass for a long night's work.
    internal static int Factor(string? said) => string.IsNullOrEmpty(said) ? 1
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var factor) && factor >= 1 ? factor
        : throw new InvalidOperationException($"{Variable} is a whole number from 1; it is '{said}'.");
}
