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

    private sealed record Part(string Name, AdministrativeLevel? Level, PlaceNeed Need, bool Known);

    public static IssuerFinding? Read(DocumentView view, IReadOnlyList<TextLine> names)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(names);
        var lines = names.Where(line => FrameCues.First(view, line.Range, FrameCueKind.Annex) is null).ToList();
        if (lines.Count == 0)
            return null;
        var tokens = Lexer.Tokenize(string.Join(' ', lines.Select(line => FrameCues.Flat(view, line.Range))), MiningGrammar.Default.Vocabulary);
        var joined = view with { Tokens = tokens, Phrases = MiningGrammar.Default.Phrases.Find(tokens) };
        var parts = Parts(joined, LineStarts(lines));
        if (parts.Count == 0)
            return null;
        var issuer = parts[^1];
        var above = parts.Count > 1 ? parts[^2] : null;
        if (!issuer.Known && above is { Known: true } && IsParty(above.Name))
            issuer = new Part(issuer.Name + " " + above.Name.Replace("Ban Chấp hành ", "", StringComparison.Ordinal), above.Level, above.Need, true);
        var level = issuer.Level ?? (above?.Level is AdministrativeLevel.Central or AdministrativeLevel.Ministry ? AdministrativeLevel.Ministry : null);
        return new IssuerFinding(issuer.Name, level, issuer.Need, UnitsIn(joined), new TokenRange(lines[0].Start, lines[^1].End), "frame.issuer.letterhead");
    }

    /// <summary>The units named in a range, the outermost first as letterheads have them; a province named without its kind counts too.</summary>
    public static IReadOnlyList<Place> UnitsIn(DocumentView view, TokenRange? range = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        var all = range ?? new TokenRange(0, view.Tokens.Count);
        var units = new List<Place>();
        for (var i = all.Start; i < all.End; i++)
        {
            if (PlaceReader.ReadAt(view, i, all.End) is { Name: not null } place)
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

    private static HashSet<int> LineStarts(List<TextLine> lines)
    {
        var starts = new HashSet<int>();
        var at = 0;
        foreach (var line in lines)
        {
            starts.Add(at);
            at += line.Range.Count;
        }
        return starts;
    }

    private static List<Part> Parts(DocumentView view, HashSet<int> lineStarts)
    {
        var parts = new List<Part>();
        for (var at = 0; at < view.Tokens.Count;)
        {
            var mention = BodyReader.ReadAt(view, at, view.Tokens.Count);
            var end = mention?.Range.End ?? at + 1;
            while (end < view.Tokens.Count && end - at < LongestName && !Starts(view, end, lineStarts.Contains(end)))
                end++;
            if (mention is not null && (end == mention.Range.End || mention.Need == PlaceNeed.None && EndsName(view, mention.Range.End)))
                parts.Add(new Part(mention.Name, mention.Level ?? LevelOf(mention.Need), mention.Need, true));
            else if (mention is not null)
                parts.Add(Longer(view, mention, end));
            else if (IsOrganisation(view, at))
                parts.Add(new Part(SentenceCase(view, at, end), null, PlaceNeed.None, false));
            at = end;
        }
        return parts;
    }

    /// <summary>A body whose name goes on behind what is known of it: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG NGÀNH Y TẾ TỈNH …".</summary>
    private static Part Longer(DocumentView view, BodyMention mention, int end)
    {
        var rest = SentenceCase(view, mention.Range.End, end);
        return new Part(mention.Name + " " + char.ToLowerInvariant(rest[0]) + rest[1..], mention.Level ?? LevelOf(mention.Need), UnitsIn(view, new TokenRange(mention.Range.End, end)).Count > 0 ? PlaceNeed.None : mention.Need, true);
    }

    private static bool EndsName(DocumentView view, int token) =>
        view.Tokens[token].Kind != TokenKind.Word || FrameCues.At(view, token, FrameCueKind.Session) is not null;

    private static bool Starts(DocumentView view, int token, bool lineStart) =>
        (lineStart && (IsOrganisation(view, token) || BodyReader.ReadAt(view, token, view.Tokens.Count) is not null))
        || (view.Phrases.At(PhraseCategory.Body, token) is { } hit && !FollowsOpen(view, token)
            && MiningGrammar.Default.Bodies[hit.Row].Place is "province" or "district" or "own");

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
