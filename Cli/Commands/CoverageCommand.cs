using System.CommandLine;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Storage;
using Newtonsoft.Json;

namespace DirectiveMiner.Cli.Commands;

/// <summary>coverage: what plans carry of the directive above them.</summary>
internal sealed class CoverageCommand : ICommand
{
    private readonly Option<string> parent = new("--parent") { Description = "The directive: a file, or a document of the store", Required = true, HelpName = "DOC" };
    private readonly Option<string[]> children = new("--child") { Description = "A plan below it: a file, or a document of the store", Required = true, HelpName = "DOC", AllowMultipleArgumentsPerToken = true };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("coverage", "Tell what plans carry of the directive above them", "directiveminer coverage --parent plan-of-the-province.txt --child plan-of-the-district.txt") { parent, children };
        command.SetAction(parsed =>
        {
            var checker = new CoverageChecker(Read(parsed.GetRequiredValue(parent), common, parsed));
            using var writer = new JsonTextWriter(terminal.Out) { Formatting = Formatting.Indented, CloseOutput = false };
            writer.WriteStartArray();
            foreach (var child in parsed.GetRequiredValue(children))
                CoverageJson.Write(writer, checker.Check(Read(child, common, parsed)));
            writer.WriteEndArray();
            return ExitCode.Success;
        });
        return command;
    }

    private static CoverageDocument Read(string reference, CommonOptions common, ParseResult parsed)
    {
        if (File.Exists(reference))
        {
            var source = FileReader.Default.Read(reference);
            return source.Failure is { } failure ? throw new UsageException(failure.Message) : CoverageDocument.Of(source);
        }
        using var store = StoreFile.Open(common.Store(parsed));
        var documents = new DocumentQueries(store);
        var document = StoredDocument.Find(documents, reference);
        var text = documents.Text(document.Id);
        return CoverageDocument.Of(new SourceText(new Models.Source(document.Path, "", "text/plain", 0, 1, ""), text, [0], []), document.Key);
    }
}
