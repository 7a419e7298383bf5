using System.CommandLine;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Coverage.Cascade;
using DirectiveMiner.Pipeline.Coverage.Corrections;
using DirectiveMiner.Pipeline.Export.Coverage;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Storage;
using Newtonsoft.Json;

namespace DirectiveMiner.Cli.Commands;

/// <summary>coverage: what the plans below a directive carry of it.</summary>
internal sealed class CoverageCommand : ICommand
{
    private readonly Option<string> parent = new("--parent") { Description = "The directive: a document of the store, or a file", Required = true, HelpName = "DOC" };
    private readonly Option<string[]> children = new("--child") { Description = "A plan below it: a document of the store, or a file (default: all plans below it in the graph, and theirs)", HelpName = "DOC", AllowMultipleArgumentsPerToken = true };
    private readonly Option<CoverageFormat> format = new("--format") { Description = "table for people; json: every pair with its evidence; matrix: the sums as json; csv: a line for each item in each plan; html: a page with both texts", DefaultValueFactory = _ => CoverageFormat.Table, HelpName = "table|json|matrix|csv|html" };
    private readonly Option<double?> failUnder = new("--fail-under") { Description = "Exit with code 3 where the coverage of a plan is under this share", HelpName = "0..1" };
    private readonly Option<string?> corrections = new("--corrections") { Description = $"Reviewers' verdicts, which overrule the machine's (default: {CorrectionFile.DefaultName} beside the store)", HelpName = "FILE" };

    public CoverageCommand() =>
        failUnder.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is not (null or (>= 0 and <= 1)))
                result.AddError($"--fail-under takes a share from 0 to 1, not '{result.Tokens[0].Value}'");
        });

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("coverage", "Tell what the plans below a directive carry of it, and where they fall short", "directiveminer coverage --parent 112/KH-UBND --fail-under 0.8") { parent, children, format, failUnder, corrections };
        command.SetAction(parsed =>
        {
            using var documents = new ComparedDocuments(common.Store(parsed));
            var directive = documents.Read(parsed.GetRequiredValue(parent));
            var named = parsed.GetValue(children) ?? [];
            var below = named.Length > 0 ? null : documents.Below(parsed.GetRequiredValue(parent));
            var machine = below is null ? RollDownReader.Read(directive, named.Select(documents.Read)) : RollDownReader.Read(directive, below, documents.Open);
            var (rollDown, unused) = Review.Apply(machine, CorrectionsBeside.Read(common.Store(parsed), parsed.GetValue(corrections)));
            foreach (var row in unused)
                terminal.Error.WriteLine($"a correction fits no item, or several, and was left out: {row.Parent}, {row.Child}, {row.Label} {row.Starts}");
            Print(terminal, rollDown, below?.Count, parsed.GetRequiredValue(format), directive, documents);
            if (rollDown.Plans.IsEmpty && !common.IsQuiet(parsed))
                terminal.Error.WriteLine("no plan in the store names it as its parent; name plans with --child");
            return Verdict(terminal, rollDown, parsed.GetValue(failUnder));
        });
        return command;
    }

    private static void Print(Terminal terminal, RollDown rollDown, int? below, CoverageFormat format, CoverageDocument directive, ComparedDocuments documents)
    {
        switch (format)
        {
            case CoverageFormat.Table:
                CoverageTable.Write(terminal, rollDown);
                break;
            case CoverageFormat.Csv:
                CoverageCsv.Write(terminal.Out, rollDown);
                break;
            case CoverageFormat.Html:
                new CoverageHtml(rollDown, directive.Original, plan => documents.Text(plan.Pair.Child)).Write(terminal.Out);
                break;
            default:
                using (var writer = new JsonTextWriter(terminal.Out) { Formatting = Formatting.Indented, CloseOutput = false })
                {
                    if (format == CoverageFormat.Json)
                        CoverageJson.Write(writer, rollDown);
                    else
                        CoverageMatrixJson.Write(writer, rollDown, below);
                }
                terminal.Out.WriteLine();
                break;
        }
    }

    private static int Verdict(Terminal terminal, RollDown rollDown, double? failUnder)
    {
        var under = rollDown.Plans.Where(plan => plan.Pair.Share < failUnder).ToList();
        foreach (var plan in under)
            terminal.Error.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plan.Pair.Child.Key ?? plan.Pair.Child.Path}: coverage {plan.Pair.Share:0.###} is under {failUnder:0.###}"));
        return under.Count > 0 ? ExitCode.FailUnder : ExitCode.Success;
    }
}
