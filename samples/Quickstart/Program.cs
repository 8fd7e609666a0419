using System;
using System.IO;
using System.Text;
using Regie.Samples.Quickstart;
using Regie.Samples.Quickstart.Output;

// CSV is UTF-8 without a byte order mark and with LF on every machine; the console's own encoding and line ends are not asked.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
return CommandLine.Run(args, output, Console.Error, Console.IsErrorRedirected ? new NoProgress() : new TerminalProgress(Console.Error));
