using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>Reads years and deadlines: a period counts with its last year (gold/GUIDELINES.md, rule 7).</summary>
public sealed class YearReader(TargetWords words)
{
    private const int First = 1990;
    private const int Last = 2100;
    private const int BaseWithin = 6;
    private const int BulletTokens = 2;
    private const int LongestAside = 30;

    private readonly TokenList tokens = words.Tokens;

    /// <summary>The first deadline of the range.</summary>
    public YearPhrase? FirstDeadline(TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (tokens[i].IsSymbol('('))
                i = FigureAsideEnd(i, range.End);
            else if (ReadAt(i, range.Start) is { Deadline: true } year)
                return year;
        }
        return null;
    }

    /// <summary>"(năm học 2022 - 2023 là 1,9%)": another figure with a year of its own; the place where to read on.</summary>
    private int FigureAsideEnd(int open, int limit)
    {
        var figure = false;
        for (var i = open + 1; i < Math.Min(limit, open + LongestAside); i++)
        {
            figure |= words.UnitAt(i) is { Kind: TargetUnitKind.Percent or TargetUnitKind.PerMille or TargetUnitKind.Money };
            if (tokens[i].IsSymbol(')'))
                return figure ? i : open;
        }
        return open;
    }

    /// <summary>The last deadline of the range.</summary>
    public YearPhrase? LastDeadline(TokenRange range)
    {
        for (var i = range.End - 1; i >= range.Start; i--)
        {
            if (ReadAt(i, range.Start) is { Deadline: true } year)
                return year;
        }
        return null;
    }

    /// <summary>The year of a heading that is itself an outlook: "Tầm nhìn đến năm 2035".</summary>
    public YearPhrase? Outlook(TokenRange heading)
    {
        for (var i = heading.Start; i < Math.Min(heading.End, heading.Start + BulletTokens + 1); i++)
        {
            if (words.StartsWith(i, TargetCueKind.NotDeadline))
                return ReadAt(heading.End - 1, i);
        }
        return null;
    }

    /// <summary>The year whose four digits are the token, with what belongs to it back to <paramref name="from"/>.</summary>
    public YearPhrase? ReadAt(int token, int from)
    {
        if (YearAt(token) is not { } year || (token + 1 < tokens.Count && tokens[token + 1].IsSymbol('/') && !tokens[token + 1].SpaceBefore))
            return null;
        if (token + 2 < tokens.Count && tokens[token + 1].IsSymbol('-') && YearAt(token + 2) is not null)
            return null;
        var start = token;
        var date = false;
        var known = false;
        if (token - 2 >= from && tokens[token - 1].IsSymbol('-') && YearAt(token - 2) is not null)
        {
            start = token - 2;
            known = true;
        }
        else if (token - 2 >= from && tokens[token - 1].IsSymbol('/') && tokens[token - 2].Kind is TokenKind.Digits or TokenKind.Word)
        {
            start = token - 2;
            if (start - 2 >= from && tokens[start - 1].IsSymbol('/') && tokens[start - 2].Kind == TokenKind.Digits)
                start -= 2;
            date = known = tokens[start].Kind == TokenKind.Digits;
        }
        if (IsBase(start, from))
            return new YearPhrase(year, new TokenRange(start, token + 1), false);
        var deadline = false;
        for (var steps = 0; steps < 6 && words.CueBefore(start, from) is { } cue; steps++)
        {
            if (cue.Kind == TargetCueKind.NotDeadline)
                return new YearPhrase(year, new TokenRange(cue.Start, token + 1), false);
            if (cue.Kind == TargetCueKind.YearLead)
                deadline = known = true;
            else if (cue.Kind is TargetCueKind.YearHead or TargetCueKind.Pointer)
                known = true;
            else
                break;
            start = cue.Start;
            if (start - 1 >= from && tokens[start - 1].Kind == TokenKind.Digits && tokens[start - 1].Length <= 2
                && words.CueBefore(start - 1, from) is { Kind: TargetCueKind.Pointer or TargetCueKind.YearLead })
            {
                date = true;
                start--;
            }
        }
        known |= start - 1 >= from && tokens[start - 1].IsSymbol('(') && token + 1 < tokens.Count && tokens[token + 1].IsSymbol(')');
        return known ? new YearPhrase(year, new TokenRange(start, token + 1), !date || deadline) : null;
    }

    /// <summary>"so với mùa khô 2024 - 2025": a few words before say what the figure is compared with.</summary>
    private bool IsBase(int start, int from)
    {
        for (var i = start - 2; i >= Math.Max(from, start - BaseWithin); i--)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i + 1].Kind != TokenKind.Word)
                return false;
            if (words.CueAt(i) is { Kind: TargetCueKind.NotDeadline } cue && cue.End - i >= 2)
                return true;
        }
        return false;
    }

    private int? YearAt(int token)
    {
        if (token < 0 || token >= tokens.Count || tokens[token].Kind != TokenKind.Digits || tokens[token].Length != 4)
            return null;
        var year = 0;
        foreach (var c in tokens.TextOf(token))
            year = year * 10 + (c - '0');
        return year is >= First and <= Last ? year : null;
    }
}
