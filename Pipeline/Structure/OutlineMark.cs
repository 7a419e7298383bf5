namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// One reading of the number or bullet at the start of a line. Step is its place in its own list (see <see cref="OutlineNumbers"/>);
/// Prefix packs the numbers before it in a compound one ("1.2" in "1.2.3"), 0 for none; Style tells lists of one kind apart by their punctuation.
/// A weak mark is believed only where it continues a list or where the list goes on after it.
/// </summary>
public readonly record struct OutlineMark(OutlineKind Kind, char Style, int Step, ulong Prefix, int Line, int TextStart, bool Weak, bool Quoted)
{
    public bool IsBullet => Kind is OutlineKind.Dash or OutlineKind.Plus;

    /// <summary>The whole number, packed; what the Prefix of a deeper number is compared with.</summary>
    public ulong Path => (Prefix << OutlineNumbers.PathBits) | OutlineNumbers.PathPart(Kind, Step);

    /// <summary>Both belong to lists of one kind, kept apart by punctuation as well if <paramref name="strictly"/>.</summary>
    public bool IsLike(in OutlineMark other, bool strictly) =>
        Kind == other.Kind && Prefix == other.Prefix && (Style == other.Style || (!strictly && !IsBullet));
}
