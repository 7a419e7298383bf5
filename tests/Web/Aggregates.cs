using DirectiveMiner.Cli;
using DirectiveMiner.Tests.Cli;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Web;

public sealed class Aggregates(ServedCorpus corpus) : IClassFixture<ServedCorpus>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task AreWhatExportWritesAndFollowTheStore()
    {
        using var workplace = new Workplace();
        Run("export", "--format", "json", "--out", workplace.Folder);

        var counted = await Asked(answer => answer["findings"]!.Type == JTokenType.Array);
        Assert.Equal(JObject.Parse(File.ReadAllText(Path.Combine(workplace.Folder, "dashboard.json"))), counted, JToken.EqualityComparer);

        workplace.Write("province.txt", Workplace.ProvincePlan);
        Run("ingest", workplace.Texts);
        var documents = (int)counted["totals"]!["documents"]!;

        Assert.Equal(documents + 1, (int)(await Asked(answer => (int)answer["totals"]!["documents"]! != documents))["totals"]!["documents"]!);
    }

    /// <summary>The first answer of which this is true: what takes long is worked out on the side.</summary>
    private async Task<JObject> Asked(Func<JObject, bool> awaited)
    {
        var until = DateTime.UtcNow + Patience;
        while (true)
        {
            var answer = JObject.Parse(await corpus.Client.GetStringAsync("/api/aggregates"));
            if (awaited(answer) || DateTime.UtcNow > until)
                return answer;
            await Task.Delay(200);
        }
    }

    private void Run(params string[] args)
    {
        using var output = new StringWriter();
        Assert.Equal(0, CommandLine.Run([.. args, "--store", corpus.Store], new Terminal(output, output, () => new MemoryStream(), null, ErrorIsTerminal: false)));
    }
}
