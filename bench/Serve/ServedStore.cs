using System.Globalization;

namespace DirectiveMiner.Bench.Serve;

/// <summary>Generated plans as files, and a store that the ingest command has made of them. Kept where a folder is given, since 100,000 documents take a while.</summary>
public sealed class ServedStore(string folder, int documents)
{
    public const string Texts = "texts";

    private const int FilesEach = 1_000;

    private readonly ServedPlan plans = new(new GeneratedCorpus(documents), new ZipfWords());

    public static string Program => Path.Combine(AppContext.BaseDirectory, "directiveminer.dll");

    public int Documents => documents;

    public string Store => Path.Combine(folder, "served.db");

    /// <summary>Makes what is not there yet. A store that an ingest was broken off from is completed.</summary>
    public void Make()
    {
        var done = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{documents}.done"));
        if (File.Exists(done))
            return;
        WriteTexts(Texts, 0, documents);
        OutsideProgram.Run("dotnet", Ingest(Texts));
        File.WriteAllText(done, "");
    }

    /// <summary>Writes the plans of these numbers as files into a folder beside the store.</summary>
    public void WriteTexts(string name, int from, int count)
    {
        for (var i = from; i < from + count; i++)
        {
            var file = Path.Combine(Beside(name), string.Create(CultureInfo.InvariantCulture, $"{i / FilesEach:0000}"), string.Create(CultureInfo.InvariantCulture, $"{i:0000000}.txt"));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, plans.Text(i));
        }
    }

    /// <summary>A file or folder beside the store.</summary>
    public string Beside(string name) => Path.Combine(folder, name);

    /// <summary>The arguments of dotnet that ingest such a folder.</summary>
    public string[] Ingest(string name) => [Program, "ingest", Beside(name), "--store", Store, "--quiet", "--no-progress"];
}
