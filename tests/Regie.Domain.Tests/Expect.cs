using System;
using System.Collections.Generic;
using System.Linq;

namespace Regie.Tests;

/// <summary>Assertions for tables: a row that fails says why it is there.</summary>
internal static class Expect
{
    public static void Equal<T>(T expected, T actual, string why) =>
        Assert.True(EqualityComparer<T>.Default.Equals(expected, actual), FormattableString.Invariant($"{why}: expected {expected}, got {actual}"));

    public static T Throws<T>(Action act, string why) where T : Exception
    {
        var thrown = Record.Exception(act);
        Assert.True(thrown is not null && thrown.GetType() == typeof(T), $"{why}: expected {typeof(T).Name}, got {thrown?.ToString() ?? "no exception"}");
        return (T)thrown!;
    }

    public static void Argument<T>(string parameter, Action act) where T : ArgumentException =>
        Assert.Equal(parameter, Expect.Throws<T>(act, parameter).ParamName);

    /// <summary>The codes of the findings with which something is refused.</summary>
    public static FindingCode[] Codes(Action act) => Record.Exception(act) switch
    {
        RegieValidationException invalid => [.. invalid.Findings.Select(f => f.Code)],
        ForbiddenTransitionException forbidden => [forbidden.Finding.Code],
        var other => throw new InvalidOperationException("No finding was thrown.", other),
    };
}
