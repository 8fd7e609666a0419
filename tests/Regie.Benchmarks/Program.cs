using System;
using BenchmarkDotNet.Running;
using Regie.Benchmarks;

switch (args)
{
    case ["--ratios"] or ["--ratios", _]:
        return Ratios.Print(Console.Out, args.Length == 2 ? args[1] : "") ? 0 : 1;
    case ["--workload"]:
        Tickets.Draw(Ratios.TicketCount).Write(Console.Out);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Tickets).Assembly).Run(args);
        return 0;
}
