using Regie.Norms;

namespace Regie.Performance;

/// <summary>A judgement with an objection beside it: as measured and as objected, until somebody decides (betwiste beoordeling).</summary>
public sealed record ObjectedAssessment
{
    internal ObjectedAssessment(NormAssessment asMeasured, NormAssessment asObjected, Objection objection)
    {
        (AsMeasured, AsObjected, Objection) = (asMeasured, asObjected, objection);
        Verdict = asMeasured.Verdict.Equals(asObjected.Verdict) ? asMeasured.Verdict : new Verdict.Disputed(asMeasured.Verdict, asObjected.Verdict);
    }

    /// <summary>The judgement as measured.</summary>
    public NormAssessment AsMeasured { get; }

    /// <summary>The judgement if the objection is right.</summary>
    public NormAssessment AsObjected { get; }

    /// <summary>The objection.</summary>
    public Objection Objection { get; }

    /// <summary>The judgement as measured, marked as disputed where the objection would change it: what a settlement holds until somebody decides.</summary>
    public NormAssessment Pending => AsMeasured with { Verdict = Verdict };

    /// <summary>Disputed where the objection would change the judgement; else the judgement itself.</summary>
    public Verdict Verdict { get; }
}
