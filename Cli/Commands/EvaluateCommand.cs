using System.CommandLine;
using DirectiveMiner.Pipeline.Evaluation;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>evaluate: mined documents beside their annotations.</summary>
internal sealed class EvaluateCommand : ICommand
{
    private readonly Option<string> gold = new("--gold") { Description = "Folder of annotations (NAME.json for NAME.txt)", Required = true, HelpName = "DIR" };
    private readonly Option<string?> mined = new("--mined") { Description = "Mined documents, as extract prints them (default: those of the store)", HelpName = "FILE" };
    private readonly Option<bool> misses = new("--misses") { Description = "List what was missed and what is too much" };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("evaluate", "Compare mined documents with annotations", "directiveminer evaluate --gold corpus/gold") { gold, mined, misses };
        command.SetAction(parsed =>
        {
            var annotated = parsed.GetRequiredValue(gold);
            if (!Directory.Exists(annotated) && !File.Exists(annotated))
                throw new UsageException($"there is no folder {annotated}");
            var file = parsed.GetValue(mined);
            if (file is not null && !File.Exists(file) && !Directory.Exists(file))
                throw new UsageException($"there is no file {file}");
            var truth = ScoredDocumentReader.Gold(annotated);
            if (truth.Count == 0)
                throw new UsageException($"no annotations in {annotated}");
            var evaluation = GoldEvaluation.Of(truth, file is null ? Stored(common.Store(parsed)) : ScoredDocumentReader.Mined(file));
            terminal.Out.Write(EvaluationTable.Render(evaluation, parsed.GetValue(misses)));
            return ExitCode.Success;
        });
        return command;
    }

    private static List<ScoredDocument> Stored(string path)
    {
        using var store = StoreFile.Open(path);
        var records = new StoredRecords(store);
        return [.. new DocumentQueries(store).All().Select(document => ScoredDocumentReader.Mined(records.Of(document.Id)))];
    }
}
