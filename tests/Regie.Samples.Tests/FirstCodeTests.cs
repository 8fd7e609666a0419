using System;
using System.IO;
using System.Reflection;
using Regie.Tests;

namespace Regie.Samples;

public class FirstCodeTests
{
    [Fact]
    public void FirstBlockOfTheReadme_PrintsWhatItSays()
    {
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            Assembly.Load("FirstCode").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        Verified.Text(output.ToString(), typeof(FirstCodeTests));
    }
}
