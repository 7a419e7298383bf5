using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>The scopes of a document's outline items, and of the lines that end in a colon below them. Asked in the order of the text.</summary>
public sealed class TargetScopes(TargetWords words, YearReader years, Outline outline)
{
    private const int LongestHeading = 40;
    private const int LongestSubject = 16;

    /// <summary>A heading is about the present state if it starts with it: "Những khó khăn", not "Ưu tiên thôn khó khăn".</summary>
    private const int PresentWithin = 2;

    private readonly TargetScope?[] known = new TargetScope?[outline.Items.Length];
    private (int? Item, TargetScope Scope)? leadIn;

    /// <summary>The scope of a sentence that starts at the token.</summary>
    public TargetScope At(int token)
    {
        var item = outline.ItemAt(token);
        var scope = item is { } index ? Of(index) : TargetScope.None;
        return leadIn is { } lead && IsWithin(item, lead.Item) ? Join(scope, lead.Scope) : scope;
    }

    /// <summary>Notes a line that ends in a colon: it speaks for what follows it in its item.</summary>
    public void LeadIn(TokenRange line)
    {
        var item = outline.ItemAt(line.Start);
        if (item is { } index && outline.Items[index].Heading.Start >= line.Start - 4 && outline.Items[index].Heading.Start < line.End)
            leadIn = null;
        else
            leadIn = (item, Read(line, outlineKind: null, item is { } at && Of(at).Goal));
    }

    /// <summary>The root of the token's items, or null.</summary>
    public OutlineItem? RootAt(int token)
    {
        var item = outline.ItemAt(token);
        while (item is { } index && outline.Items[index].Parent is { } parent)
            item = parent;
        return item is { } root ? outline.Items[root] : null;
    }

    private TargetScope Of(int index)
    {
        if (known[index] is { } scope)
            return scope;
        var item = outline.Items[index];
        var above = item.Parent is { } parent ? Of(parent) : TargetScope.None;
        return (known[index] = Join(above, Read(item.Heading, item.Kind, above.Goal)))!;
    }

    private TargetScope Read(TokenRange heading, OutlineKind? outlineKind, bool underGoal)
    {
        var article = outlineKind == OutlineKind.Article;
        if (heading.IsEmpty || heading.Count > LongestHeading)
            return TargetScope.None with { Article = article };
        var goal = words.First(heading, TargetCueKind.Past) is null && (words.First(heading, TargetCueKind.Aim) is not null || words.First(heading, TargetCueKind.Goal) is not null);
        var present = (words.First(heading, TargetCueKind.Present) ?? (underGoal ? null : words.First(heading, TargetCueKind.Outcome))) is { } state
            && state.Start - heading.Start <= PresentWithin;
        var criteria = words.First(heading, TargetCueKind.Criteria) is not null;
        var figures = HasPercent(heading);
        var subject = words.CueAt(heading.Start) is { Kind: TargetCueKind.Place } && heading.Count <= LongestSubject && !figures ? heading : TokenRange.Empty;
        return new TargetScope(goal && !present && !figures, present && !goal, criteria, article, figures ? null : (years.LastDeadline(heading) ?? years.Outlook(heading))?.Year, subject);
    }

    private static TargetScope Join(TargetScope above, TargetScope below) => new(
        (above.Goal && !below.Present) || below.Goal,
        (above.Present && !below.Goal) || below.Present,
        (above.Criteria && !below.Goal) || below.Criteria,
        above.Article || below.Article,
        below.Year ?? above.Year,
        below.Subject.IsEmpty ? above.Subject : below.Subject);

    private bool IsWithin(int? item, int? ancestor)
    {
        if (ancestor is null)
            return item is null;
        while (item is { } index && index != ancestor)
            item = outline.Items[index].Parent;
        return item == ancestor;
    }

    private bool HasPercent(TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (words.Tokens[i].IsSymbol('%'))
                return true;
        }
        return false;
    }
}
