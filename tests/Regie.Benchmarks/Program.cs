using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Running;
using Regie.Benchmarks;

const int MostRows = 10_000_000;

switch (args)
{
    case ["--ratios", ..]:
        return Print(args[1..]) ? 0 : 1;
    case ["--workload"]:
        Tickets.Draw(Ratios.TicketCount).Write(Console.Out);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Tickets).Assembly).Run(args);
        return 0;
}

// --ratios [--section service-time|norms] [--rows n] [text of the lines]
static bool Print(string[] options)
{
    var section = Option("--section") ?? "";
    var table = new RatioTable(Console.Out, options.Length % 2 == 1 ? options[^1] : "");
    if (section is "" or "service-time")
        Ratios.Print(table);
    if (section is "" or "norms")
        NormRatios.Print(table, int.Parse(Option("--rows") ?? MostRows.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    return table.IsMet;

    string? Option(string name) => options.SkipWhile(option => option != name).Skip(1).FirstOrDefault();
}
