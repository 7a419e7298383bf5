using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Search;

/// <summary>A store of the shared documents, made once for a class of tests.</summary>
public sealed class SharedTexts : IDisposable
{
    private static readonly string[] Folders = ["seeds", "real", "unlabelled", "families"];

    private readonly string folder = Directory.CreateTempSubdirectory("directiveminer-test-").FullName;
    private StoreFile? store;

    /// <summary>Skips the calling test where the documents are missing.</summary>
    public async Task<StoreFile> Store()
    {
        var paths = Folders.Select(name => SharedFolder.Require("documents", name)).ToList();
        if (store is not null)
            return store;
        store = StoreFile.Open(Path.Combine(folder, "shared.db"), create: true);
        await new IngestRun(store, FileReader.Default, Environment.ProcessorCount).Ingest(paths, SourceFiles.Find(paths, FileReader.Default), false, _ => { }, CancellationToken.None);
        return store;
    }

    public void Dispose()
    {
        store?.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
