using System.Collections.Generic;

namespace Regie.Serialization;

/// <summary>What is found while a document is read. Reading stops at a number that no person would work through, so that a hostile document stays cheap.</summary>
internal sealed class JsonDocumentFindings
{
    public const int Most = 100;

    private readonly List<Finding> _findings = [];

    public bool IsEmpty => _findings.Count == 0;

    public void Add(Finding finding)
    {
        _findings.Add(finding);
        if (_findings.Count == Most)
            throw Refusal();
    }

    public RegieValidationException Refusal() => new(_findings);
}
