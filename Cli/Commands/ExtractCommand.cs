using System.CommandLine;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Evaluation.Audit;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Cli.Commands;

/// <summary>extract: files → mined JSON lines (or the text as read) on stdout, without a store. The order of the output is that of the files, whatever --jobs is.</summary>
internal sealed class ExtractCommand : ICommand
{
    private const string StandardInput = "-";

    private readonly Argument<string[]> paths = new("PATH") { Description = "Files and folders; - is standard input", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> text = new("--text") { Description = "Print the original text as it was read, nothing else" };
    private readonly Option<bool> boxes = new("--boxes") { Description = "Add to every span its page and, of PDF and pictures, its rectangles there" };
    private readonly Option<bool> audit = new("--audit") { Description = "Print what may have been missed, as JSON lines; the shares that are covered go to stderr" };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("extract", "Print mined documents as JSON lines, without a store", "directiveminer extract corpus > mined.jsonl") { paths, text, boxes, audit };
        command.SetAction(async (parsed, cancellation) =>
        {
            var reader = FileReader.ForJobs(common.Jobs(parsed));
            var files = SourceFiles.Find(parsed.GetRequiredValue(paths), reader);
            if (new[] { text, boxes, audit }.Count(parsed.GetValue) > 1)
                throw new UsageException("--text, --boxes and --audit exclude each other");
            Func<SourceText, Piece> print = parsed.GetValue(text) ? Text : parsed.GetValue(audit) ? Audit : source => Json(source, parsed.GetValue(boxes));
            var (failed, summary) = (0, new AuditSummary());
            using (var progress = new ProgressLine(terminal.Error, files.Paths.Length, common.ShowsProgress(parsed, terminal)))
            {
                await foreach (var piece in OrderedParallel.Select(files.Paths, path => print(Read(path, reader, terminal)), FileReader.SizeOf, common.Jobs(parsed), cancellation: cancellation))
                {
                    terminal.Out.Write(piece.Output);
                    if (piece.Audit is { } audited)
                        summary.Add(audited);
                    if (piece.Failure is { } failure)
                    {
                        failed++;
                        terminal.Error.WriteLine($"failed: {piece.Path}: {failure.Message}");
                    }
                    progress.Step(piece.Path);
                }
            }
            if (parsed.GetValue(audit))
                terminal.Error.Write(summary.Render());
            if (files.LeftOut > 0 && !common.IsQuiet(parsed))
                terminal.Error.WriteLine($"left out: {files.LeftOut} files that are no documents");
            return failed > 0 ? ExitCode.SomeFailed : ExitCode.Success;
        });
        return command;
    }

    private static SourceText Read(string path, FileReader reader, Terminal terminal)
    {
        if (path != StandardInput)
            return reader.Read(path);
        var (bytes, problem) = reader.ReadStream(path, terminal.In());
        return problem is null ? reader.Decode(path, bytes) : FileReader.Failed(path, bytes, problem);
    }

    /// <summary>A file that could not be read has a line too, with nothing in it but the problem.</summary>
    private static Piece Json(SourceText source, bool withPlaces)
    {
        var (mined, fault) = source.Failure is { } failure ? (null, failure) : GuardedMining.Mine(source);
        mined ??= new MinedDocument(source.Source, DocumentFields.None, [], [], [], [], [], [], [fault!]);
        return new Piece(source.Source.Path, (withPlaces ? PlacedRecord.ToLine(mined, source) : MinedDocumentJson.ToLine(mined, source.Text)) + "\n", fault);
    }

    private static Piece Text(SourceText source) => new(source.Source.Path, source.Text, source.Failure);

    private static Piece Audit(SourceText source)
    {
        var (mined, fault) = source.Failure is { } failure ? (null, failure) : GuardedMining.Mine(source);
        if (mined is null)
            return new Piece(source.Source.Path, "", fault);
        var audit = Auditor.Of(mined, source.Text);
        var lines = string.Concat(audit.Uncovered.Select(finding => AuditJson.ToLine(source.Source.Path, finding) + "\n"));
        return new Piece(source.Source.Path, lines, null, audit);
    }


    /// <summary>What a file adds to the output.</summary>
    private sealed record Piece(string Path, string Output, Problem? Failure, DocumentAudit? Audit = null);
}
