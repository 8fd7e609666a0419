using System.Text;

namespace Regie.Samples.Quickstart.Input;

/// <summary>How the files are written, as far as the user says.</summary>
/// <param name="Encoding">The encoding; null for UTF-8.</param>
/// <param name="Delimiter">What separates fields; null to detect it.</param>
internal sealed record TextForm(Encoding? Encoding, char? Delimiter);
