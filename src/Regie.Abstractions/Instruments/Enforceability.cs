using System;
using Regie.Language;

namespace Regie.Instruments;

/// <summary>The recorded judgement whether an instrument is legally enforceable, with its motive (afdwingbaarheid).</summary>
/// <remarks>
/// Content decides, not the name of the instrument: a covenant may turn out to be a contract. Each kind has a default;
/// a judgement by name and with a motive replaces it. Within one legal person nothing is legally enforceable.
/// Malus, penalty and service credit attach to a legally enforceable instrument only.
/// </remarks>
public sealed record Enforceability
{
    private Enforceability(BindingForce force, LocalizedText motive) => (Force, Motive) = (force, motive);

    /// <summary>In what way the instrument binds.</summary>
    public BindingForce Force { get; }

    /// <summary>Why it is judged so.</summary>
    public LocalizedText Motive { get; }

    /// <summary>Whether malus, penalty or service credit may attach to the instrument.</summary>
    public bool AllowsMoneyConsequences => Force == BindingForce.Legal;

    /// <summary>What holds for a kind of instrument while nobody has judged its content.</summary>
    /// <param name="kind">The kind of instrument.</param>
    /// <returns>Legal for contracts, framework and call-off agreements; administrative for covenants; internal for the others.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no declared kind.</exception>
    public static Enforceability DefaultFor(InstrumentKind kind) => kind switch
    {
        InstrumentKind.Contract or InstrumentKind.FrameworkAgreement or InstrumentKind.CallOffAgreement =>
            new(BindingForce.Legal, LocalizedText.Of("standaard: een contract bindt juridisch", "default: a contract binds legally")),
        InstrumentKind.Covenant =>
            new(BindingForce.Administrative, LocalizedText.Of("standaard: een convenant bindt bestuurlijk", "default: a covenant binds administratively")),
        InstrumentKind.ServiceAgreement or InstrumentKind.OperationalLevelAgreement =>
            new(BindingForce.Internal, LocalizedText.Of("standaard: een dienstverleningsafspraak regelt gedrag binnen één organisatie", "default: a service agreement regulates conduct inside one organization")),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind of instrument."),
    };

    /// <summary>A judgement on the content of one instrument.</summary>
    /// <param name="force">In what way it binds.</param>
    /// <param name="motive">Who judged so, and why.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="force"/> is no declared force.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="motive"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="motive"/> is empty: a judgement without a motive cannot be defended.</exception>
    public static Enforceability Judged(BindingForce force, string motive)
    {
        ArgumentNullException.ThrowIfNull(motive);
        if (force is not (BindingForce.Legal or BindingForce.Administrative or BindingForce.Internal))
            throw new ArgumentOutOfRangeException(nameof(force), force, "No declared binding force.");
        return motive.Trim() is { Length: > 0 } text
            ? new Enforceability(force, LocalizedText.Same(text))
            : throw new ArgumentException("A judgement on enforceability needs a motive: who judged so, and why.", nameof(motive));
    }

    /// <summary>The same instrument between two units of one legal person.</summary>
    /// <returns>Never legal: a legal person cannot sue itself. A force that is not legal stays as it is.</returns>
    public Enforceability WithinOneLegalPerson() => Force == BindingForce.Legal
        ? new Enforceability(BindingForce.Internal, LocalizedText.Of("binnen één rechtspersoon is niets juridisch afdwingbaar", "within one legal person nothing is legally enforceable"))
        : this;
}
