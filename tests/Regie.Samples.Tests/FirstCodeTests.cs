using System;
using System.IO;
using System.Reflection;
using Regie.Tests;

namespace Regie.Samples;

public class FirstCodeTests
{
    [Fact]
    public void FirstBlockOfTheReadme_PrintsWhatItSays() => Verified.Text(Printed("FirstCode"), typeof(FirstCodeTests));

    [Fact]
    public void SecondBlockOfTheReadme_PrintsWhatItSays() => Verified.Text(Printed("FirstSettlement"), typeof(FirstCodeTests));

    private static string Printed(string program)
    {
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            Assembly.Load(program).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
