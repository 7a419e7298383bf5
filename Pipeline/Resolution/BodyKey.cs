namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// A body as documents are told apart by it: its folded name without the holder of its office (Chủ tịch UBND = UBND, Ban Thường vụ Tỉnh ủy = Tỉnh ủy),
/// and, for what stands below a province, the province. A null province is not known, which fits any.
/// </summary>
public readonly record struct BodyKey(string Body, string? Province)
{
    /// <summary>The two can be one body.</summary>
    public bool Fits(BodyKey other) =>
        Body == other.Body && (Province is null || other.Province is null || Province == other.Province);

    /// <summary>Nothing is left open.</summary>
    public bool IsWhole => Province is not null;

    public override string ToString() => Province is null or "" ? Body : $"{Body}, {Province}";
}
