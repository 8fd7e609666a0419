using System;
using NodaTime;

namespace Regie.Terms;

/// <summary>What every part of the provisions demands of its arguments.</summary>
internal static class TermGuard
{
    public static Period Required(Period length, string what)
    {
        ArgumentNullException.ThrowIfNull(length);
        return TermLength.IsUsable(length) && TermLength.Of(length) != default ? length : throw new RegieValidationException(TermProblems.Length(length, what));
    }

    public static string Name(string name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        return name.Trim() is { Length: > 0 } trimmed ? trimmed : throw new ArgumentException("Facts refer to it by its name; this one is empty.", parameter);
    }

    public static ContractingSide Declared(ContractingSide side, string parameter) => side is >= ContractingSide.Principal and <= ContractingSide.Contractor
        ? side
        : throw new ArgumentOutOfRangeException(parameter, side, "No declared side.");
}
