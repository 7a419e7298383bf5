using DirectiveMiner.Tests.Places;

namespace DirectiveMiner.Tests.Resolution;

/// <summary>The texts of corpus/, by their path in it.</summary>
internal static class CorpusTexts
{
    public static IReadOnlyList<string> Names { get; } =
        [.. RepositoryFolder.Files("corpus", ".txt").Concat(RepositoryFolder.Files("corpus", ".md").Where(name => name.Contains('/', StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    public static string Text(string name) => File.ReadAllText(RepositoryFolder.Combine("corpus", name));

    /// <summary>A store with these texts, in this order of arrival.</summary>
    public static StoredTexts Stored(IEnumerable<string> names)
    {
        var store = new StoredTexts();
        foreach (var name in names)
            store.Write(store.Prepare(Flat(name), Text(name)));
        Pipeline.Storage.CorpusStep.Run(store.Store);
        return store;
    }

    /// <summary>The name that the text has in the store.</summary>
    public static string Flat(string name) => name.Replace('/', '_');
}
