namespace Regie.Samples.Quickstart;

/// <summary>What a run ends with.</summary>
public static class ExitCode
{
    public const int Fine = 0;
    public const int BadData = 1;
    public const int WrongUsage = 2;
    public const int Unreadable = 3;
}
