using System.CommandLine;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Cli.Commands;

/// <summary>extract: files → mined JSON lines (or the text as read) on stdout, without a store. The order of the output is that of the files, whatever --jobs is.</summary>
internal sealed class ExtractCommand : ICommand
{
    private const string StandardInput = "-";

    private readonly Argument<string[]> paths = new("PATH") { Description = "Files and folders; - is standard input", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> text = new("--text") { Description = "Print the original text as it was read, nothing else" };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("extract", "Print mined documents as JSON lines, without a store", "directiveminer extract corpus > mined.jsonl") { paths, text };
        command.SetAction(async (parsed, cancellation) =>
        {
            var files = SourceFiles.Find(parsed.GetRequiredValue(paths), FileReader.Default);
            Func<string, Piece> work = parsed.GetValue(text) ? path => Text(Read(path, terminal)) : path => Json(Read(path, terminal));
            var failed = 0;
            using (var progress = new ProgressLine(terminal.Error, files.Paths.Length, common.ShowsProgress(parsed, terminal)))
            {
                await foreach (var piece in OrderedParallel.Select(files.Paths, work, SizeOf, common.Jobs(parsed), cancellation: cancellation))
                {
                    terminal.Out.Write(piece.Output);
                    if (piece.Failure is { } failure)
                    {
                        failed++;
                        terminal.Error.WriteLine($"failed: {piece.Path}: {failure.Message}");
                    }
                    progress.Step(piece.Path);
                }
            }
            if (files.LeftOut > 0 && !common.IsQuiet(parsed))
                terminal.Error.WriteLine($"left out: {files.LeftOut} files that are no documents");
            return failed > 0 ? ExitCode.SomeFailed : ExitCode.Success;
        });
        return command;
    }

    private static SourceText Read(string path, Terminal terminal)
    {
        if (path != StandardInput)
            return FileReader.Default.Read(path);
        var (bytes, problem) = FileReader.Default.ReadStream(path, terminal.In());
        return problem is null ? FileReader.Default.Decode(path, bytes) : FileReader.Failed(path, bytes, problem);
    }

    /// <summary>A file that could not be read has a line too, with nothing in it but the problem.</summary>
    private static Piece Json(SourceText source)
    {
        var (mined, fault) = GuardedMining.Mine(source);
        mined ??= new MinedDocument(source.Source, DocumentFields.None, [], [], [], [], [], [], [fault!]);
        return new Piece(source.Source.Path, MinedDocumentJson.ToLine(mined, source.Text) + "\n", source.Failure ?? fault);
    }

    private static Piece Text(SourceText source) => new(source.Source.Path, source.Text, source.Failure);

    private static long SizeOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    private sealed record Piece(string Path, string Output, Problem? Failure);
}
