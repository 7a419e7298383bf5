namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>The keys of all terms of a parent, numbered. Nothing else of a child's text needs to be looked at.</summary>
public sealed class KeyTable
{
    private readonly Dictionary<uint, int> indices = [];

    public int Count => indices.Count;

    public int Add(uint key)
    {
        if (!indices.TryGetValue(key, out var index))
            indices[key] = index = indices.Count;
        return index;
    }

    /// <summary>−1 for a key that the parent does not have.</summary>
    public int Find(uint key) => indices.TryGetValue(key, out var index) ? index : -1;
}
