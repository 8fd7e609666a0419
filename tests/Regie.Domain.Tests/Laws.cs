using System;
using System.Globalization;

namespace Regie.Tests;

/// <summary>
/// How many random cases a law is tried on: 10,000 every day, and as many times more as the environment variable <c>REGIE_LAW_FACTOR</c> says.
/// A law on whole calendars counts its cases within them. Mutation testing, which runs the laws thousands of times, says a part such as <c>1/100</c>;
/// continuous integration does not get away with that.
/// </summary>
internal static class Laws
{
    private const string Variable = "REGIE_LAW_FACTOR";

    /// <summary>The cases of one law.</summary>
    public static int Cases { get; } = Times(10_000);

    /// <summary>As often as every day, times the factor; for what is dear, and holds many cases each time.</summary>
    public static int Times(int everyDay) => Times(everyDay, Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable("CI"));

    internal static int Times(int everyDay, string? factor, string? ci)
    {
        if (string.IsNullOrEmpty(factor))
            return everyDay;
        if (IsWhole(factor, out var more))
            return checked(everyDay * more);

        // What cannot be read must not pass for a long night's work.
        if (!factor.StartsWith("1/", StringComparison.Ordinal) || !IsWhole(factor.Substring(2), out var part))
            throw new InvalidOperationException($"{Variable} is a whole number from 1, or a part such as 1/100; it is '{factor}'.");
        return string.IsNullOrEmpty(ci) ? Math.Max(1, everyDay / part) : throw new InvalidOperationException($"{Variable} is '{factor}', but CI tries every law on all of its cases.");
    }

    private static bool IsWhole(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1;
}
