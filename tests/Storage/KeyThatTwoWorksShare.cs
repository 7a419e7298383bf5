using DirectiveMiner.Tests.Cli;
using Microsoft.Data.Sqlite;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Storage;

/// <summary>A stored document whose key is that of a work which it is not itself, as a misprinted number makes it: citations of the work mean another document.</summary>
public sealed class KeyThatTwoWorksShare : IDisposable
{
    private readonly Workplace workplace = Workplace.WithPlans();

    public KeyThatTwoWorksShare()
    {
        using var connection = new SqliteConnection($"Data Source={workplace.Store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE documents SET work = 'kh/211-kh-ubnd/uy-ban-nhan-dan.ha-giang/2024' WHERE number = '112/KH-UBND'";
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    [Fact]
    public void IsNotTakenForTheDocumentThatIsCited()
    {
        var citation = JObject.Parse(workplace.Run("show", "58/KH-UBND", "--format", "json").Out)["citations"]!.Single(one => (string?)one["number"] == "112/KH-UBND");
        var target = (string?)citation["resolution"]!["target"];

        var node = JObject.Parse(workplace.Run("graph", "--format", "json").Out)["nodes"]!.Single(one => (string?)one["key"] == target);
        Assert.False((bool)node["inCorpus"]!);
        workplace.Run("export", "--format", "json", "--out", workplace.Folder);
        Assert.Contains(target, JObject.Parse(File.ReadAllText(Path.Combine(workplace.Folder, "citations.json")))["citations"]!.Select(row => (string?)row["target"]));
    }

    public void Dispose() => workplace.Dispose();
}
