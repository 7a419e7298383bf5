using DirectiveMiner.Tests.Cli;
using Xunit;

namespace DirectiveMiner.Tests.Storage;

public sealed class OrderOfArrival
{
    [Fact]
    public void DoesNotChangeWhatTheStoreTells()
    {
        string[] names = ["province.txt", "district.txt", "copy.txt"];
        string Exported(IEnumerable<string> order)
        {
            using var workplace = new Workplace();
            foreach (var name in order)
            {
                var path = workplace.Write(name, name == "district.txt" ? Workplace.DistrictPlan : Workplace.ProvincePlan);
                workplace.Run("ingest", path);
            }
            var folder = Path.Combine(workplace.Folder, "exported");
            workplace.Run("export", "--format", "jsonl", "--out", folder);
            return File.ReadAllText(Path.Combine(folder, "documents.jsonl")).Replace(workplace.Folder, "", StringComparison.Ordinal);
        }

        Assert.Equal(Exported(names), Exported(names.Reverse()));
    }
}
