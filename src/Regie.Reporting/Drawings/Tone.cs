namespace Regie.Drawings;

/// <summary>What the colour of a shape says (toon).</summary>
/// <remarks>A format chooses colours that stay apart for colour-blind readers and in black and white; no chart says by tone alone what it does not also say in words or by form.</remarks>
public enum Tone
{
    /// <summary>Text and what matters most (inkt).</summary>
    Ink,

    /// <summary>What explains (toelichting).</summary>
    Muted,

    /// <summary>Axes and edges (lijn).</summary>
    Edge,

    /// <summary>A band beside another, light (licht vlak).</summary>
    Light,

    /// <summary>A band beside another, darker (donker vlak).</summary>
    Shade,

    /// <summary>As it should be (goed).</summary>
    Good,

    /// <summary>To be looked at (let op).</summary>
    Caution,

    /// <summary>Not as it should be (fout).</summary>
    Bad,
}
