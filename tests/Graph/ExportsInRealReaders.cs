using System.ComponentModel;
using System.Diagnostics;
using DirectiveMiner.Pipeline.Export.Graph;
using Xunit;

namespace DirectiveMiner.Tests.Graph;

/// <summary>The exports read by the programs that they are for: NetworkX and Graphviz. Skipped where these are not installed.</summary>
public sealed class ExportsInRealReaders
{
    [SkippableTheory]
    [InlineData("graphml", "import networkx, sys; g = networkx.read_graphml(sys.argv[1]); print(g.number_of_nodes(), g.number_of_edges())")]
    [InlineData("gexf", "import networkx, sys; g = networkx.read_gexf(sys.argv[1], version='1.3'); print(g.number_of_nodes(), g.number_of_edges())")]
    public void NetworkXReadsAllNodesAndEdges(string format, string script)
    {
        Skip.IfNot(Run("python3", "-c", "import networkx").Code == 0, "networkx is not there");
        using var file = new ExportedFile(format == "graphml" ? new GraphMlWriter() : new GexfWriter());
        var (code, output) = Run("python3", "-c", script, file.Path);
        Assert.Equal((0, "5 5"), (code, output.Trim()));
    }

    [SkippableFact]
    public void GraphvizReadsAllNodesAndEdges()
    {
        Skip.IfNot(Run("dot", "-V").Code == 0, "graphviz is not there");
        using var file = new ExportedFile(new DotWriter());
        var (code, output) = Run("dot", "-Tplain", file.Path);
        Assert.Equal(0, code);
        Assert.Equal(5, output.Split('\n').Count(line => line.StartsWith("node ", StringComparison.Ordinal)));
        Assert.Equal(5, output.Split('\n').Count(line => line.StartsWith("edge ", StringComparison.Ordinal)));
    }

    private static (int Code, string Output) Run(string program, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
        catch (Win32Exception)
        {
            return (-1, "");
        }
    }

    private sealed class ExportedFile : IDisposable
    {
        public ExportedFile(IGraphWriter writer)
        {
            using var output = new StreamWriter(Path);
            writer.Write(ACascade.Graph, output);
        }

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
