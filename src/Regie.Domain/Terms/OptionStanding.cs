using NodaTime;

namespace Regie.Terms;

/// <summary>How an option stands on a day, by when it must be exercised and to where it extends the agreement (optiestand).</summary>
public sealed record OptionStanding
{
    internal OptionStanding(ExtensionOption option, OptionState state, NoticeDeadline deadline, TermEnd extendedEnd) =>
        (Option, State, Deadline, ExtendedEnd) = (option, state, deadline, extendedEnd);

    /// <summary>The option.</summary>
    public ExtensionOption Option { get; }

    /// <summary>How it stands.</summary>
    public OptionState State { get; }

    /// <summary>By when it must be exercised, for the end that the options before it lead to.</summary>
    public NoticeDeadline Deadline { get; }

    /// <summary>The end that it leads to.</summary>
    public TermEnd ExtendedEnd { get; }

    /// <summary>When it was exercised; null where it was not.</summary>
    public LocalDate? ExercisedOn { get; internal init; }

    /// <summary>Name and state.</summary>
    /// <returns>For example <c>option 1: Open</c>.</returns>
    public override string ToString() => $"{Option.Name}: {State}";
}
