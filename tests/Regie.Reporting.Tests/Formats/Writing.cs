using System.IO;
using Regie.Documents;
using Regie.Formats;

namespace Regie.Tests.Formats;

/// <summary>A document written to a string.</summary>
internal static class Writing
{
    public static string Written(this Document document, IDocumentFormat format)
    {
        using var writer = new StringWriter();
        format.Write(document, writer);
        return writer.ToString();
    }
}
