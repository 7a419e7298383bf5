using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// The bodies that a letterhead names: the one above, then the issuer. Names are broken over lines there ("ỦY BAN NHÂN DÂN / HUYỆN CHÂU THÀNH"),
/// so the lines are read again as one.
/// </summary>
public static class LetterheadBodies
{
    private const int LongestName = 60;
    private const int LongestUnknown = 30;

    /// <param name="Organ">An inner organ that belongs to the body above it: BAN THƯỜNG TRỰC.</param>
    /// <param name="Exact">The whole name is known.</param>
    /// <param name="Joined">A dash ties it to the body before it: BỘ Y TẾ - BỘ TÀI CHÍNH.</param>
    private sealed record Part(string Name, AdministrativeLevel? Level, PlaceNeed Need, bool Known, bool Unplaced = false, bool Organ = false, bool Joined = false, bool Exact = false);

    public static IssuerFinding? Read(DocumentView view, Letterhead letterhead)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(letterhead);
        var lines = letterhead.Names.Where(line => FrameCues.First(view, line.Range, FrameCueKind.Annex) is null).ToList();
        if (lines.Count == 0)
            return null;
        var tokens = Lexer.Tokenize(Joined(view, lines), MiningGrammar.Default.Vocabulary);
        var joined = view with { Tokens = tokens, Phrases = MiningGrammar.Default.Phrases.Find(tokens) };
        var parts = Parts(joined, LineStarts(view, lines));
        if (parts.Count == 0 || (!letterhead.IsAnchored && !parts[^1].Exact))
            return null;
        var issuer = parts[^1];
        var above = parts.Count > 1 ? parts[^2] : null;
        if (issuer.Organ && above is { Known: true })
            issuer = above with { Name = issuer.Name + " " + above.Name };
        else if (!issuer.Known && above is { Known: true } && IsParty(above.Name))
            issuer = new Part(issuer.Name + " " + above.Name.Replace("Ban Chấp hành ", "", StringComparison.Ordinal), above.Level, above.Need, true);
        if (Joint(parts) is { } joint)
            issuer = issuer with { Name = joint, Unplaced = false };
        var units = UnitsIn(joined);
        if (issuer is { Known: true, Need: PlaceNeed.None, Unplaced: true } && units.Count > 0)
            issuer = issuer with { Need = PlaceNeed.Own };
        var level = issuer.Level ?? (above?.Level is AdministrativeLevel.Central or AdministrativeLevel.Ministry ? AdministrativeLevel.Ministry : null);
        return new IssuerFinding(issuer.Name, level, issuer.Need, units, new TokenRange(lines[0].Start, lines[^1].End), "frame.issuer.letterhead");
    }

    /// <summary>The names of bodies that issue together: ministries of equal rank, or bodies that a dash ties to one another.</summary>
    private static string? Joint(List<Part> parts)
    {
        var first = parts.Count - 1;
        while (first > 0 && parts[first].Exact && parts[first - 1].Exact && (parts[first].Joined || (IsMinistry(parts[first]) && IsMinistry(parts[first - 1]))))
            first--;
        return first == parts.Count - 1 ? null : string.Join(", ", parts.Skip(first).Select(part => part.Name).Distinct());
    }

    private static bool IsMinistry(Part part) =>
        part is { Need: PlaceNeed.None, Level: AdministrativeLevel.Ministry } && part.Name.StartsWith("Bộ ", StringComparison.Ordinal)
        || part.Level == AdministrativeLevel.Central && part.Name.EndsWith("tối cao", StringComparison.Ordinal);

    /// <summary>The units named in a range, the outermost first as letterheads have them; a province named without its kind counts too.</summary>
    public static IReadOnlyList<Place> UnitsIn(DocumentView view, TokenRange? range = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        var all = range ?? new TokenRange(0, view.Tokens.Count);
        var units = new List<Place>();
        for (var i = all.Start; i < all.End; i++)
        {
            if (view.Phrases.At(PhraseCategory.Body, i) is { Count: > 2 } body && body.End < all.End)
                i = body.End - 1;
            else if (PlaceReader.ReadAt(view, i, all.End) is { Name: not null } place)
            {
                units.Add(place);
                i = place.Range.End - 1;
            }
            else if (PlaceReader.ProvinceAt(view, i, all.End) is { } hit)
            {
                var province = MiningGrammar.Default.Provinces[hit.Row];
                var word = MiningGrammar.Default.UnitWords.First(row => row.Name == province.Kind);
                units.Add(new Place(new TokenRange(hit.Token, hit.End), word, province.Name, province));
                i = hit.End - 1;
            }
        }
        return units;
    }

    /// <summary>The lines as one; a break stays where both of two lines begin with a body of their own.</summary>
    private static string Joined(DocumentView view, List<TextLine> lines)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                text.Append(KeepsBreak(view, lines, i) ? '\n' : ' ');
            text.Append(FrameCues.Flat(view, WithComma(view, lines, i)));
        }
        return text.ToString();
    }

    /// <summary>A comma at the end of a line goes with it if the name runs on.</summary>
    private static TokenRange WithComma(DocumentView view, List<TextLine> lines, int line) =>
        line + 1 < lines.Count && view.Tokens[lines[line].End].IsSymbol(',') ? new TokenRange(lines[line].Start, lines[line].End + 1) : lines[line].Range;

    private static bool KeepsBreak(DocumentView view, List<TextLine> lines, int line) =>
        view.Phrases.At(PhraseCategory.Body, lines[line].Start) is not null && view.Phrases.At(PhraseCategory.Body, lines[line - 1].Start) is not null;

    private static HashSet<int> LineStarts(DocumentView view, List<TextLine> lines)
    {
        var starts = new HashSet<int>();
        var at = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            at += i > 0 && KeepsBreak(view, lines, i) ? 1 : 0;
            starts.Add(at);
            at += CountWithoutBreaks(view, WithComma(view, lines, i));
        }
        return starts;
    }

    private static int CountWithoutBreaks(DocumentView view, TokenRange range)
    {
        var count = 0;
        for (var i = range.Start; i < range.End; i++)
            count += view.Tokens[i].Kind == TokenKind.Break ? 0 : 1;
        return count;
    }

    private static List<Part> Parts(DocumentView view, HashSet<int> lineStarts)
    {
        var parts = new List<Part>();
        for (var at = 0; at < view.Tokens.Count;)
        {
            if (view.Tokens[at].Kind == TokenKind.Break)
            {
                at++;
                continue;
            }
            var mention = BodyReader.ReadAt(view, at, view.Tokens.Count);
            var end = mention?.Range.End ?? at + 1;
            while (end < view.Tokens.Count && end - at < LongestName && !Starts(view, end, lineStarts.Contains(end)))
                end++;
            if (mention is not null && (end == mention.Range.End || mention.Need == PlaceNeed.None && EndsName(view, mention.Range.End)))
                parts.Add(new Part(mention.Name, mention.Level ?? LevelOf(mention.Need), mention.Need, true, IsUnplaced(view, at, mention), Exact: true));
            else if (mention is not null)
                parts.Add(Longer(view, mention, end));
            else if (IsOrganisation(view, at) && end - at <= LongestUnknown)
                parts.Add(Organ(view, at, end) ?? new Part(SentenceCase(view, at, end), null, PlaceNeed.None, false));
            if (parts.Count > 0 && FollowsDash(view, at))
                parts[^1] = parts[^1] with { Joined = true };
            at = end;
        }
        return parts;
    }

    private static Part? Organ(DocumentView view, int start, int end) =>
        view.Phrases.At(PhraseCategory.Post, start) is { } post && post.End == end && MiningGrammar.Default.Posts[post.Row] is { Kind: "organ" } row
            ? new Part(row.Name, null, PlaceNeed.None, false, Organ: true) : null;

    private static bool FollowsDash(DocumentView view, int token) => token > 0 && view.Tokens[token - 1].IsSymbol('-') && view.Tokens[token - 1].SpaceBefore;

    /// <summary>A body whose name goes on behind what is known of it: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG NGÀNH Y TẾ TỈNH …".</summary>
    private static Part Longer(DocumentView view, BodyMention mention, int end)
    {
        var rest = end - mention.Range.End > LongestUnknown ? "" : SentenceCase(view, mention.Range.End, end);
        if (rest.Length == 0 || !char.IsLetter(rest[0]))
            return new Part(mention.Name, mention.Level ?? LevelOf(mention.Need), mention.Need, true, Exact: true);
        return new Part(mention.Name + " " + char.ToLowerInvariant(rest[0]) + rest[1..], mention.Level ?? LevelOf(mention.Need), UnitsIn(view, new TokenRange(mention.Range.End, end)).Count > 0 ? PlaceNeed.None : mention.Need, true);
    }

    /// <summary>A centre or department that names no place takes that of the body above it.</summary>
    private static bool IsUnplaced(DocumentView view, int token, BodyMention mention) =>
        view.Phrases.At(PhraseCategory.Body, token) is { } hit && hit.End == mention.Range.End && MiningGrammar.Default.Bodies[hit.Row] is { Place: "optional", Tail: null };

    private static bool EndsName(DocumentView view, int token) =>
        view.Tokens[token].Kind != TokenKind.Word || FrameCues.At(view, token, FrameCueKind.Session) is not null;

    private static bool Starts(DocumentView view, int token, bool lineStart) =>
        view.Tokens[token].Kind == TokenKind.Break
        || (lineStart && (IsOrganisation(view, token) || BodyReader.ReadAt(view, token, view.Tokens.Count) is not null))
        || (view.Phrases.At(PhraseCategory.Body, token) is { } hit && !FollowsOpen(view, token)
            && (MiningGrammar.Default.Bodies[hit.Row].Place is "province" or "district" or "own" || FollowsDash(view, token) || view.Phrases.LastBefore(PhraseCategory.Body, token, Math.Max(0, token - 12)) is { } before && before.End == token));

    private static bool FollowsOpen(DocumentView view, int token) =>
        token > 0 && (MiningGrammar.Default.Words.IsOpen(view.Tokens.TextOf(token - 1)) || view.Phrases.At(PhraseCategory.Post, token - 1) is not null);

    private static bool IsOrganisation(DocumentView view, int token) => MiningGrammar.Default.Words.IsOrganisation(view.Tokens.TextOf(token));

    private static string SentenceCase(DocumentView view, int start, int end)
    {
        var text = FrameCues.Flat(view, new TokenRange(start, end)).Trim(' ', '-', '*', '.', ',', ':');
        var units = UnitsIn(view, new TokenRange(start, end));
        var lower = text.ToLowerInvariant();
        foreach (var unit in units)
            lower = lower.Replace(unit.Unit.ToLowerInvariant(), unit.Unit, StringComparison.Ordinal);
        return lower.Length == 0 ? text : char.ToUpperInvariant(lower[0]) + lower[1..];
    }

    private static bool IsParty(string name) =>
        name.EndsWith("ủy", StringComparison.Ordinal) || name.Contains("ủy ", StringComparison.Ordinal) && !name.StartsWith("Ủy ban", StringComparison.Ordinal)
        || name.StartsWith("Ban Chấp hành Trung ương", StringComparison.Ordinal);

    private static AdministrativeLevel? LevelOf(PlaceNeed need) => need switch
    {
        PlaceNeed.Province => AdministrativeLevel.Province,
        PlaceNeed.District => AdministrativeLevel.District,
        PlaceNeed.Commune => AdministrativeLevel.Commune,
        _ => null,
    };
}
