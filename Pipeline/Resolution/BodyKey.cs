namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// A body as documents are told apart by it: its folded name without the holder of its office (Chủ tịch UBND = UBND, Ban Thường vụ Tỉnh ủy = Tỉnh ủy),
/// and, for what stands below a province, the province; none ("") for the centre. A null province is not known, which fits any;
/// of several, parted by <see cref="Or"/>, it is one: the first is the text's own, the others went into it.
/// </summary>
public readonly record struct BodyKey(string Body, string? Province)
{
    public const char Or = '|';

    /// <summary>The two can be one body.</summary>
    public bool Fits(BodyKey other) =>
        Body == other.Body && (Province is null || other.Province is null || Province == other.Province || (IsOpen || other.IsOpen) && Provinces.Intersect(other.Provinces).Any());

    /// <summary>Nothing is left open.</summary>
    public bool IsWhole => Province is not null && !IsOpen;

    /// <summary>It is the other body, or one of another province than the text's own.</summary>
    public bool IsOfOwnProvince(BodyKey other) => !IsOpen || other.Province is null || other.Provinces.Contains(Provinces[0]);

    public override string ToString() => Province is null or "" || IsOpen ? Body : $"{Body}, {Province}";

    private bool IsOpen => Province is { } province && province.Contains(Or, StringComparison.Ordinal);

    private string[] Provinces => Province?.Split(Or) ?? [];
}
