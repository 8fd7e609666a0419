using System;
using System.IO;
using System.Text;
using Regie.Language;
using Regie.Samples.FromNeedToSupplier;

// Three stories from a hospital; "--language en" tells them in English.
var language = args is ["--language", "en"] ? LanguageCode.English : LanguageCode.Dutch;
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
Stories.Tell(new Teller(output, language));
