using System.CommandLine;
using System.Globalization;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>targets: the figures that the stored documents set.</summary>
internal sealed class TargetsCommand : ICommand
{
    private readonly Option<string?> indicator = new("--indicator") { Description = "The indicator holds these words, in any diacritics", HelpName = "WORDS" };
    private readonly Option<string?> unit = new("--unit") { Description = "The unit: %, xã, trường …", HelpName = "UNIT" };
    private readonly Option<decimal?> min = new("--min") { Description = "At least this figure", HelpName = "N" };
    private readonly Option<decimal?> max = new("--max") { Description = "At most this figure", HelpName = "N" };
    private readonly Option<int?> year = new("--year") { Description = "Set for this year", HelpName = "YEAR" };
    private readonly Option<string?> document = new("--doc") { Description = "Only of this document", HelpName = "DOC" };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("targets", "List the targets", "directiveminer targets --unit % --min 90 --indicator 'hoc sinh'") { indicator, unit, min, max, year, document, common.Format() };
        command.SetAction(parsed =>
        {
            using var store = StoreFile.Open(common.Store(parsed));
            long? only = parsed.GetValue(document) is { } reference ? new MeantDocument(store).Stored(reference).Id : null;
            var rows = new TargetQueries(store).List(new TargetFilter(
                parsed.GetValue(indicator), parsed.GetValue(unit), parsed.GetValue(min), parsed.GetValue(max), parsed.GetValue(year), only));
            if (common.IsJson(parsed))
                AnswerText.Write(terminal.Out, rows);
            else
                Print(terminal, rows, common.IsQuiet(parsed));
            return ExitCode.Success;
        });
        return command;
    }

    private static void Print(Terminal terminal, IReadOnlyList<TargetRow> rows, bool quiet)
    {
        if (rows.Count == 0)
        {
            if (!quiet)
                terminal.Error.WriteLine("no such target");
            return;
        }
        var table = new TextTable("indicator", "#figure", "!year", "document", "section");
        foreach (var row in rows)
            table.Add(row.Indicator, TargetFigure.Of(row), row.Year?.ToString(CultureInfo.InvariantCulture), DocumentLine.Of(null, row.DocumentNumber ?? row.DocumentKey, null, row.DocumentIssuer, null), row.Section);
        table.Write(terminal);
    }
}
