using DirectiveMiner.Pipeline.Cleaning.Tables;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets.Tables;

/// <summary>What a table, its caption and its section say about its figures: which of its columns set targets (gold/GUIDELINES.md, rule 6).</summary>
public sealed class TableAims(TargetWords words, YearReader years)
{
    private const int CaptionLines = 5;
    private const int CaptionTokens = 90;

    private readonly TokenList tokens = words.Tokens;

    /// <summary>The lines right above the table.</summary>
    public TokenRange CaptionOf(TokenRange table)
    {
        var (start, lines) = (table.Start, 0);
        while (start > 0 && table.Start - start < CaptionTokens)
        {
            if (tokens[start - 1].Kind == TokenKind.Break && start < table.Start && ++lines == CaptionLines)
                break;
            start--;
        }
        return new TokenRange(start, table.Start);
    }

    /// <summary>The columns whose figures are targets, with the year that each is for.</summary>
    public IReadOnlyList<(int Figure, int? Year)> Columns(TextTable table, TokenRange caption, TargetScope scope, TargetDocumentKind kind, TargetDocument document, bool saidInTitle)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(document);
        var aimed = words.Last(caption, TargetCueKind.Aim) is not null || words.Last(caption, TargetCueKind.Goal) is not null;
        var told = words.Last(caption, TargetCueKind.Past) is not null || words.Last(caption, TargetCueKind.Outcome) is not null || words.Last(caption, TargetCueKind.Present) is not null
            || words.Last(caption, TargetCueKind.Criteria) is not null;
        var named = table.Columns.Any(column => column.Kind == ColumnKind.Name);
        var goals = table.Columns.Any(column => column.Kind == ColumnKind.Goal);
        var result = new List<(int, int?)>();
        if (!goals && (scope.Present || scope.Criteria || (told && !scope.Goal)))
            return result;
        var section = aimed || scope.Goal || saidInTitle;
        var pastYear = table.Columns.Where(column => column.Kind == ColumnKind.Past).Max(column => column.Year);
        var year = years.LastDeadline(caption)?.Year ?? scope.Year ?? document.TitleYear;
        var figure = -1;
        foreach (var column in table.Columns)
        {
            if (!column.HasFigures)
                continue;
            figure++;
            var of = column.Year ?? year;
            if (column.Kind is not (ColumnKind.Goal or ColumnKind.Plan) || of < document.Year || (column.Kind == ColumnKind.Plan && of <= pastYear))
                continue;
            if (column.Kind == ColumnKind.Plan && column.Year is { } plain && plain == document.Year && document.TitleYear == plain + 1)
                continue;
            if (column.Kind == ColumnKind.Goal ? kind != TargetDocumentKind.Rule || section || named : section || (named && kind != TargetDocumentKind.Rule && column.Year is not null))
                result.Add((figure, of));
        }
        return result;
    }
}
