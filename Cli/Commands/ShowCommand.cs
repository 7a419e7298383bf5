using System.CommandLine;
using System.Globalization;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Storage;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace DirectiveMiner.Cli.Commands;

/// <summary>show: all that was mined from one document, as a tree.</summary>
internal sealed class ShowCommand : ICommand
{
    private const int LongestText = 100;

    private readonly Argument<string> document = new("DOC") { Description = "The document's key, its number where only one has it, its path or file name" };

    private readonly Option<bool> boxes = new("--boxes") { Description = "With --format json: add to every span its page and, of PDF and pictures, its rectangles there" };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("show", "Show all that was mined from a document", "directiveminer show 705/KH-UBND") { document, boxes, common.Format() };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(boxes) && !common.IsJson(parsed))
                throw new UsageException("--boxes needs --format json");
            using var store = StoreFile.Open(common.Store(parsed));
            var found = new MeantDocument(store).Stored(parsed.GetRequiredValue(document));
            if (common.IsJson(parsed))
                AnswerText.Write(terminal.Out, new ShowJson(store).Of(found, parsed.GetValue(boxes)));
            else
                Trimmed.Write(terminal, Tree(store, found, new StoredRecords(store).Of(found.Id)));
            return ExitCode.Success;
        });
        return command;
    }

    private static Tree Tree(StoreFile store, DocumentRow document, JObject record)
    {
        var documents = new DocumentQueries(store);
        var original = documents.Text(document.Id);
        var tree = new Tree(new Markup($"[bold]{Markup.Escape(DocumentLine.Of(document))}[/]"));
        AddFields(tree.AddNode("document"), document, record, original);
        AddSections(tree, documents.Sections(document.Id));
        var citations = new CitationQueries(store).Of(document.Id);
        Add(tree, "parents", citations.Where(citation => citation.IsParent).Select(Line));
        Add(tree, "citations", citations.Select(Line));
        Add(tree, "campaigns", new CampaignQueries(store).List(new CampaignFilter(null, null, null, null, document.Id)).Select(row =>
            $"{row.Kind}: {row.Name}{Part(", ", row.Period)}{Part(", by ", row.Launcher)}{Part(" (section ", row.Section, ")")}"));
        Add(tree, "targets", new TargetQueries(store).List(new TargetFilter(null, null, null, null, null, document.Id)).Select(row =>
            $"{TargetFigure.Of(row)}: {Printable.Cut(row.Indicator, LongestText)}{Part(", ", row.Year?.ToString(CultureInfo.InvariantCulture))}{Part(" (section ", row.Section, ")")}"));
        Add(tree, "cited by", new CitationQueries(store).To(document.Id, MentionPage.All).Rows.Select(citation =>
            $"{citation.DocumentKey}: {citation.Relation}{(citation.IsParent ? ", parent" : "")} ({Part("section ", citation.Section, ", ")}page {citation.Page})"));
        Add(tree, "repairs", documents.Repairs(document.Id).Select(repair => string.Create(CultureInfo.InvariantCulture,
            $"“{repair.Written}” is taken for “{repair.Repaired}” at {repair.Span.Start}+{repair.Span.Length} ({repair.Confidence:0.00}, {repair.Rule})")));
        Add(tree, "problems", documents.Problems(document.Id).Select(problem => $"{problem.Code}: {problem.Message}"));
        return tree;
    }

    private static void AddFields(TreeNode node, DocumentRow document, JObject record, string original)
    {
        node.AddNode(new Text($"key: {document.Key}"));
        node.AddNode(new Text($"path: {document.Path}"));
        var spans = (JObject?)record["document"]?["spans"];
        foreach (var (name, value) in new[]
        {
            ("type", document.Type), ("number", document.Number), ("date", document.Date), ("place", document.Place), ("issuer", document.Issuer),
            ("signer", document.Signer), ("title", document.Title),
        })
        {
            if (value is null)
                continue;
            var evidence = spans?[name] is { } span
                ? $"  ← “{Printable.Cut(new TextSpan((int)span["start"]!, (int)span["length"]!).Of(original), LongestText)}” at {(int)span["start"]!}+{(int)span["length"]!}"
                : "";
            node.AddNode(new Text($"{name}: {Printable.Line(value)}{evidence}"));
        }
    }

    private static void AddSections(Tree tree, IReadOnlyList<SectionRow> sections)
    {
        if (sections.Count == 0)
            return;
        var root = tree.AddNode($"sections ({sections.Count})");
        var nodes = new Dictionary<int, TreeNode>();
        foreach (var section in sections)
        {
            var parent = section.Parent is { } above && nodes.TryGetValue(above, out var node) ? node : root;
            nodes[section.Position] = parent.AddNode(new Text($"{section.Label}  {Printable.Cut(section.Heading, LongestText)}"));
        }
    }

    private static void Add(Tree tree, string name, IEnumerable<string> lines)
    {
        var list = lines.ToList();
        if (list.Count == 0)
            return;
        var node = tree.AddNode($"{name} ({list.Count})");
        list.ForEach(line => node.AddNode(new Text(Printable.Line(line))));
    }

    private static string Line(CitationRow citation) =>
        $"{citation.Relation}: {DocumentLine.Of(citation.Type, citation.Number ?? citation.Name, citation.Date, citation.Issuer, null)}"
        + Part(" within [", citation.Within?.ToString(CultureInfo.InvariantCulture), "]")
        + (citation.Status == MinedDocumentJson.Name(ResolutionStatus.Resolved) ? $" → {citation.Target}" : $" ({citation.Status}{Part(": ", citation.Reason)})");

    private static string Part(string before, string? value, string after = "") => value is null ? "" : before + value + after;
}
