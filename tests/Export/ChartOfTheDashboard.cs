using System.Xml.Linq;
using DirectiveMiner.Tests.Cli;
using DirectiveMiner.Tests.Evaluation;
using DirectiveMiner.Tests.Places;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Export;

/// <summary>The ten lines of docs/dashboard.md, run on a store of our own.</summary>
public sealed class ChartOfTheDashboard
{
    [SkippableFact]
    public void HasABarForEachOfTheMostCited()
    {
        using var workplace = Workplace.WithPlans();
        Assert.Equal(0, workplace.Run("export", "--format", "json", "--out", workplace.Folder).Code);
        var dashboard = Path.Combine(workplace.Folder, "dashboard.json");

        var chart = XDocument.Parse(Python.Run(RepositoryFolder.Combine("docs", "most-cited.py"), dashboard));

        Assert.Equal(Math.Min(12, JObject.Parse(File.ReadAllText(dashboard))["mostCited"]!.Count()), chart.Root!.Elements().Count(element => element.Name.LocalName == "rect"));
    }
}
