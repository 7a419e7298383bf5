namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// A work of one type, body and day, as it is looked at for misprints: its key, bucket and printed number, its longest title, how many documents cite it with its day,
/// and whether it is in the store.
/// </summary>
public sealed record DayWork(string Key, string Bucket, string Number, string Title, int Cited, bool Stored);
