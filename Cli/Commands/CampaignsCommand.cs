using System.CommandLine;
using System.Globalization;
using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>campaigns: the named campaigns of the stored documents.</summary>
internal sealed class CampaignsCommand : ICommand
{
    private static readonly string[] Kinds = [.. Enum.GetValues<CampaignKind>().Select(MinedDocumentJson.Name)];

    private readonly Option<string?> name = new("--name") { Description = "The name holds these words, in any diacritics", HelpName = "WORDS" };
    private readonly Option<string?> kind = new("--kind") { Description = "One of " + string.Join(", ", Kinds), HelpName = "KIND" };
    private readonly Option<string?> launcher = new("--launcher") { Description = "Who launched it; holds these words", HelpName = "WORDS" };
    private readonly Option<int?> year = new("--year") { Description = "The year lies in its period", HelpName = "YEAR" };
    private readonly Option<string?> document = new("--doc") { Description = "Only of this document", HelpName = "DOC" };

    public CampaignsCommand() => kind.AcceptOnlyFromAmong(Kinds);

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("campaigns", "List the campaigns and who names them", "directiveminer campaigns --kind movement") { name, kind, launcher, year, document, common.Format() };
        command.SetAction(parsed =>
        {
            using var store = StoreFile.Open(common.Store(parsed));
            long? only = parsed.GetValue(document) is { } reference ? new MeantDocument(store).Stored(reference).Id : null;
            var rows = new CampaignQueries(store).List(new CampaignFilter(parsed.GetValue(name), parsed.GetValue(kind), parsed.GetValue(launcher), parsed.GetValue(year), only));
            if (common.IsJson(parsed))
                AnswerText.Write(terminal.Out, rows);
            else
                Print(terminal, rows, common.IsQuiet(parsed));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>One line a name; JSON has one entry a document.</summary>
    private static void Print(Terminal terminal, IReadOnlyList<CampaignRow> rows, bool quiet)
    {
        if (rows.Count == 0)
        {
            if (!quiet)
                terminal.Error.WriteLine("no such campaign");
            return;
        }
        var table = new TextTable("campaign", "kind", "period", "launched by", "#documents");
        foreach (var same in rows.GroupBy(row => row.NameFolded))
        {
            table.Add(
                same.First().Name, same.First().Kind, Distinct(same.Select(row => row.Period)), Distinct(same.Select(row => row.Launcher)),
                same.Select(row => row.DocumentKey).Distinct().Count().ToString(CultureInfo.InvariantCulture));
        }
        table.Write(terminal);
    }

    private static string Distinct(IEnumerable<string?> values) => string.Join("; ", values.Where(value => value is not null).Distinct().Order(StringComparer.Ordinal));
}
