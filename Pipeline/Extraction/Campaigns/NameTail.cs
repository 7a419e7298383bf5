using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>What follows a name in its clause: "giai đoạn 2021 - 2025", "(2021 - 2025)", "trên địa bàn …", "do … phát động". Next is the token after what belongs to the name.</summary>
internal readonly record struct NameTail(string? Period, string? Launcher, int Next)
{
    private const int LongestScope = 14;
    private const int LongestBracket = 40;

    public static NameTail Read(DocumentView view, LauncherReader launchers, int token)
    {
        var tail = new NameTail(null, null, token);
        for (var step = 0; step < 5; step++)
        {
            var at = tail.Next;
            if (at + 1 < view.Tokens.Count && view.Tokens[at] is { Kind: TokenKind.Symbol, First: ',' or ':' or '-' } && CueReader.RoleAt(view, at + 1) is CampaignCue.By or CampaignCue.Period or CampaignCue.Of)
                at++;
            if (PeriodReader.ReadAt(view, at) is { } period)
                tail = tail with { Period = tail.Period ?? period.Period, Next = period.Next };
            else if ((launchers.AgentAt(at) ?? launchers.OwnerAt(at) ?? launchers.SubjectAt(at)) is { } agent)
                tail = tail with { Launcher = tail.Launcher ?? agent.Name, Next = agent.Next };
            else if (BracketEnd(view, at) is { } end)
                tail = InBracket(view, launchers, tail, at + 1, end);
            else if (CueReader.At(view, at, CampaignCue.Scope) is { } scope && AfterScope(view, launchers, scope.End) is { } next)
                tail = tail with { Next = next };
            else
                break;
        }
        return tail;
    }

    private static NameTail InBracket(DocumentView view, LauncherReader launchers, NameTail tail, int start, int end)
    {
        var launcher = tail.Launcher;
        for (var at = start; at < end && launcher is null; at++)
            launcher = (launchers.AgentAt(at) ?? (at == start || view.Tokens[at - 1] is { Kind: TokenKind.Symbol, First: ',' or ';' } ? launchers.SubjectAt(at) ?? launchers.RawSubjectAt(at) : null)) is { } agent && agent.Next <= end ? agent.Name : null;
        return new NameTail(tail.Period ?? PeriodReader.LastIn(view, new TokenRange(start, end)), launcher, end + 1);
    }

    private static int? BracketEnd(DocumentView view, int token)
    {
        if (token >= view.Tokens.Count || !view.Tokens[token].IsSymbol('('))
            return null;
        for (var at = token + 1; at < Math.Min(view.Tokens.Count, token + LongestBracket); at++)
        {
            if (view.Tokens[at].IsSymbol(')'))
                return at;
        }
        return null;
    }

    /// <summary>The place where period or launcher follows the words of the scope, in the same clause.</summary>
    private static int? AfterScope(DocumentView view, LauncherReader launchers, int token)
    {
        for (var at = token; at < Math.Min(view.Tokens.Count, token + LongestScope); at++)
        {
            if (CueReader.EndsSentence(view, at) || view.Tokens[at].IsSymbol(',') || QuotationMark.At(view, at) is not null || CueReader.RoleAt(view, at) is CampaignCue.NameEnd or CampaignCue.Lead)
                return null;
            if (PeriodReader.ReadAt(view, at) is { } period && period.Period.Length > 4 || launchers.AgentAt(at) is not null)
                return at;
        }
        return null;
    }
}
