using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Cleaning;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Grammar.Bodies;

/// <summary>Reads the name of a body with the place that belongs to it, and completes it from the document's own place. Looks at a bounded number of tokens.</summary>
public static class BodyReader
{
    /// <summary>The body whose name, or whose head's post, starts at the token and ends before the limit.</summary>
    public static BodyMention? ReadAt(DocumentView view, int token, int limit)
    {
        ArgumentNullException.ThrowIfNull(view);
        limit = Math.Min(limit, view.Tokens.Count);
        return ReadAt(view, token, limit, depth: 0);
    }

    /// <summary>The level of a body of which only the name is known; null where the name does not tell.</summary>
    public static AdministrativeLevel? LevelOfName(string name)
    {
        var grammar = MiningGrammar.Default;
        var source = new SourceText(new Source("", "", "", 0, 1, ""), name, [0], []);
        var clean = TextCleaner.Clean(name);
        using var tokens = Lexer.Tokenize(clean.Text, grammar.Vocabulary);
        using var phrases = grammar.Phrases.Find(tokens);
        return ReadAt(new DocumentView(source, clean, tokens, phrases), 0, tokens.Count)?.Level;
    }

    /// <summary>The name completed with the document's own place where the text leaves it out.</summary>
    public static string FullName(BodyMention mention, Home home)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return Complete(mention.Name, mention.Need, home);
    }

    /// <summary>The body that the issuer's symbol of a number stands for; null where it is unknown or can be several ("TU", "TW", or "UBND" in a district's own text).</summary>
    public static string? OfSymbol(ReadOnlySpan<char> symbol, Home home)
    {
        ArgumentNullException.ThrowIfNull(home);
        return SymbolTable.Default.Find(symbol, out var row) && row is not null ? NameFor(row, home) : null;
    }

    /// <summary>The body's name with the document's own place.</summary>
    internal static string? NameFor(BodyRow row, Home home) => row.Place switch
    {
        "own" when home.ProvinceUnit is null || home.DistrictUnit is not null || home.CommuneUnit is not null => null,
        "own" => row.Name + " " + home.ProvinceUnit,
        _ => Complete(row.Name, NeedOf(row), home),
    };

    private static BodyMention? ReadAt(DocumentView view, int token, int limit, int depth)
    {
        if (depth > 2 || token >= limit)
            return null;
        if (view.Phrases.At(PhraseCategory.Body, token) is { } hit && hit.End <= limit)
            return WithPlace(view, hit, MiningGrammar.Default.Bodies[hit.Row], limit, depth);
        if (view.Phrases.At(PhraseCategory.Post, token) is not { } post || post.End >= limit)
            return null;
        var next = post.End;
        if (view.Tokens[next].IsSymbol(',') && next + 1 < limit && view.Phrases.At(PhraseCategory.Post, next + 1) is not null)
            next++;
        if (ReadAt(view, next, limit, depth + 1) is not { } body)
            return null;
        var title = MiningGrammar.Default.Posts[post.Row].Name + (next > post.End ? ", " : " ");
        return body with { Range = new TokenRange(token, body.Range.End), Name = title + body.Name };
    }

    private static BodyMention? WithPlace(DocumentView view, PhraseHit hit, BodyRow row, int limit, int depth)
    {
        var range = new TokenRange(hit.Token, hit.End);
        if (row.Tail == "name")
            return WithTail(view, hit, row, limit);
        if (row.Place == "none")
            return new BodyMention(range, row.Name, row.Level, PlaceNeed.None);
        if (row.Place == "own" && FrameCues.At(view, hit.End, FrameCueKind.Branch) is { } branch && branch.End < limit)
            return OfBranch(view, hit, row, branch.End, limit);
        var next = hit.End;
        if (next < limit && view.Tokens[next].Kind == TokenKind.Break && view.Tokens[hit.Token].Case == TokenCase.Upper
            && next + 1 < limit && view.Tokens[next + 1].Case == TokenCase.Upper)
            next++;
        if (row.Name.EndsWith("tỉnh", StringComparison.Ordinal) && PlaceReader.ProvinceAt(view, next, limit) is { } own)
            return new BodyMention(new TokenRange(hit.Token, own.End), row.Name + " " + MiningGrammar.Default.Provinces[own.Row].Name, row.Level, PlaceNeed.None);
        if (PlaceReader.ReadAt(view, next, limit) is { } place)
            return place.Word.Kind == "plural" ? null : Joined(view, hit, row, place, limit);
        if (row.Place is "own" or "optional" && row.Level is null or AdministrativeLevel.Unit && ReadAt(view, hit.End, limit, depth + 1) is { } inner)
            return new BodyMention(new TokenRange(hit.Token, inner.Range.End), row.Name + " " + inner.Name, AdministrativeLevel.Unit, inner.Need);
        if (row.Place is not "own" && PlaceReader.ProvinceAt(view, next, limit) is { } province)
            return new BodyMention(new TokenRange(hit.Token, province.End), row.Name + " " + MiningGrammar.Default.Provinces[province.Row].Title, row.Level ?? AdministrativeLevel.Province, PlaceNeed.None);
        if (row.Place is "district" or "city" && PlaceReader.CapitalRun(view, next, Math.Min(limit, next + 4)) is var end && end > next
            && view.Phrases.At(PhraseCategory.Body, next) is null)
            return new BodyMention(new TokenRange(hit.Token, WithProvince(view, end, limit)), row.Name + " " + PlaceReader.ProperName(view, next, end), row.Level ?? AdministrativeLevel.District, PlaceNeed.None);
        return new BodyMention(range, row.Name, row.Level, NeedOf(row));
    }

    /// <summary>The name with its unit; the province that a district or commune is said to be in belongs to the range, not to the name.</summary>
    private static BodyMention Joined(DocumentView view, PhraseHit hit, BodyRow row, Place place, int limit)
    {
        var end = place.Range.End;
        if (place.Name is not null && end + 1 < limit && view.Tokens[end].IsSymbol(',')
            && PlaceReader.ReadAt(view, end + 1, limit) is { Name: not null } outer && outer.Word.Kind != place.Word.Kind)
            end = outer.Range.End;
        var level = row.Level ?? LevelOf(place);
        var need = place.Name is not null ? PlaceNeed.None : place.Word.Kind switch
        {
            "province" => PlaceNeed.Province,
            "city" => PlaceNeed.City,
            "district" => PlaceNeed.District,
            _ => PlaceNeed.Commune,
        };
        return new BodyMention(new TokenRange(hit.Token, end), row.Name + " " + place.Unit, level, need);
    }

    /// <summary>"Huyện ủy Sơn Hòa, tỉnh Phú Yên": behind the province.</summary>
    private static int WithProvince(DocumentView view, int end, int limit) =>
        end + 1 < limit && view.Tokens[end].IsSymbol(',') && PlaceReader.ReadAt(view, end + 1, limit) is { Name: not null, Word.Kind: "province" } outer ? outer.Range.End : end;

    /// <summary>A council of a branch: "Hội đồng Thi đua - Khen thưởng ngành Giáo dục".</summary>
    private static BodyMention OfBranch(DocumentView view, PhraseHit hit, BodyRow row, int start, int limit)
    {
        var field = view.Phrases.At(PhraseCategory.BranchName, start) is { } known && known.End <= limit ? known.End : start;
        var name = row.Name + " " + view.TextOf(new TokenRange(hit.End, Math.Max(field, hit.End + 1))).ToLowerInvariant();
        return PlaceReader.ReadAt(view, field, limit) is { Word.Kind: not "plural", Name: not null } place
            ? new BodyMention(new TokenRange(hit.Token, place.Range.End), name + " " + place.Unit, LevelOf(place), PlaceNeed.None)
            : new BodyMention(new TokenRange(hit.Token, field), name, row.Level, PlaceNeed.Own);
    }

    private static BodyMention WithTail(DocumentView view, PhraseHit hit, BodyRow row, int limit)
    {
        var end = PlaceReader.CapitalRun(view, hit.End, limit);
        var name = end > hit.End ? row.Name + " " + PlaceReader.ProperName(view, hit.End, end) : row.Name;
        return new BodyMention(new TokenRange(hit.Token, end), name, row.Level, PlaceNeed.None);
    }

    internal static AdministrativeLevel? LevelOf(Place place) => place.Word.Kind switch
    {
        "province" => AdministrativeLevel.Province,
        "city" => place.Province is not null ? AdministrativeLevel.Province : place.Name is null ? null : AdministrativeLevel.District,
        _ => place.Word.Level,
    };

    private static PlaceNeed NeedOf(BodyRow row) => row.Place switch
    {
        "province" => PlaceNeed.Province,
        "city" => PlaceNeed.City,
        "district" => PlaceNeed.District,
        "commune" => PlaceNeed.Commune,
        "own" => PlaceNeed.Own,
        _ => PlaceNeed.None,
    };

    private static string Complete(string name, PlaceNeed need, Home home)
    {
        ArgumentNullException.ThrowIfNull(home);
        var inner = home.CommuneUnit ?? home.DistrictUnit ?? home.ProvinceUnit;
        var unit = need switch
        {
            PlaceNeed.Province => home.ProvinceUnit,
            PlaceNeed.City => IsCity(home.DistrictUnit) ? home.DistrictUnit : IsCity(home.ProvinceUnit) ? home.ProvinceUnit : null,
            PlaceNeed.District => home.DistrictUnit,
            PlaceNeed.Commune => home.CommuneUnit,
            PlaceNeed.Own => inner,
            _ => null,
        };
        if (unit is null)
            return name;
        foreach (var word in MiningGrammar.Default.UnitWords)
        {
            if (word.Kind != "none" && name.EndsWith(word.Name, StringComparison.OrdinalIgnoreCase) && name.Length > word.Name.Length && name[^(word.Name.Length + 1)] == ' ')
                return string.Concat(name.AsSpan(0, name.Length - word.Name.Length), unit);
        }
        return IsCommittee(name) ? name + " " + (unit == home.ProvinceUnit && home.Province is not null ? home.Province : WithoutKind(unit)) : name + " " + unit;
    }

    private static bool IsCity(string? unit) => unit is not null && unit.StartsWith("thành phố", StringComparison.OrdinalIgnoreCase);

    /// <summary>A party committee goes by the bare name of its place: Tỉnh ủy Bến Tre.</summary>
    private static bool IsCommittee(string name) => name.EndsWith("ủy", StringComparison.Ordinal) || name.EndsWith("đoàn", StringComparison.Ordinal);

    private static string WithoutKind(string unit)
    {
        foreach (var word in MiningGrammar.Default.UnitWords)
        {
            if (unit.StartsWith(word.Name + " ", StringComparison.OrdinalIgnoreCase) && !char.IsDigit(unit[^1]))
                return unit[(word.Name.Length + 1)..];
        }
        return unit;
    }
}
