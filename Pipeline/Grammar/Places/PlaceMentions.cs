using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>The places that a text names: provinces by their name without kind ("Bến Tre"), districts with it ("huyện Giồng Trôm"). Most named first.</summary>
public sealed record PlaceMentions(ImmutableArray<PlaceMention> Provinces, ImmutableArray<PlaceMention> Districts)
{
    /// <summary>Districts looked at in a text: more add cost and no evidence.</summary>
    private const int MostDistricts = 256;

    public static readonly PlaceMentions None = new([], []);

    /// <summary>Counts the places among the phrases found: linear in their number.</summary>
    public static PlaceMentions Of(DocumentView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new PlaceMentions(ProvincesOf(view), DistrictsOf(view));
    }

    private static ImmutableArray<PlaceMention> ProvincesOf(DocumentView view)
    {
        var rows = MiningGrammar.Default.Provinces;
        var counts = new (int WithKind, int Alone)[rows.Count];
        var unitWords = view.Phrases.Of(PhraseCategory.UnitWord);
        var nextWord = 0;
        foreach (var hit in view.Phrases.Of(PhraseCategory.Province))
        {
            while (nextWord < unitWords.Length && unitWords[nextWord].Token < hit.Token)
                nextWord++;
            if (PlaceReader.ProvinceAt(view, hit.Token, hit.End) is null)
                continue;
            switch (nextWord == 0 ? null : KindBefore(view, unitWords[nextWord - 1], hit.Token))
            {
                case "province" or "city":
                    counts[hit.Row].WithKind++;
                    break;
                case null when rows[hit.Row].Alone is null && StandsAlone(view, hit):
                    counts[hit.Row].Alone++;
                    break;
            }
        }
        return [.. counts.Select((c, row) => new PlaceMention(rows[row].Name, c.WithKind, c.Alone)).Where(m => m.Weight > 0).OrderByDescending(m => m.Weight)];
    }

    private static ImmutableArray<PlaceMention> DistrictsOf(DocumentView view)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (words, looked) = (MiningGrammar.Default.UnitWords, 0);
        foreach (var hit in view.Phrases.Of(PhraseCategory.UnitWord))
        {
            if (words[hit.Row].Kind is not ("district" or "city") || hit.End >= view.Tokens.Count
                || !(view.Tokens[hit.End].IsCapitalised || view.Tokens[hit.End].Kind == TokenKind.Digits || view.Tokens[hit.End].IsSymbol('.')))
                continue;
            if (PlaceReader.ReadAt(view, hit.Token, view.Tokens.Count) is not { Name: not null, Province: null } place)
                continue;
            counts[place.Unit] = counts.GetValueOrDefault(place.Unit) + 1;
            if (++looked == MostDistricts)
                break;
        }
        return [.. counts.Select(c => new PlaceMention(c.Key, c.Value, 0)).OrderByDescending(m => m.Weight).ThenBy(m => m.Text, StringComparer.Ordinal)];
    }

    /// <summary>The kind of the unit word if it stands right before the token ("tỉnh", "TP."); else null.</summary>
    private static string? KindBefore(DocumentView view, PhraseHit word, int token) =>
        word.End == token || (word.End == token - 1 && view.Tokens[word.End].IsSymbol('.')) ? MiningGrammar.Default.UnitWords[word.Row].Kind : null;

    /// <summary>Not a part of a longer name: "Điện Biên Phủ", "Nguyễn Hà Nam".</summary>
    private static bool StandsAlone(DocumentView view, PhraseHit hit) =>
        (hit.End >= view.Tokens.Count || !view.Tokens[hit.End].IsCapitalised)
        && (hit.Token == 0 || view.Tokens[hit.Token - 1].Case != TokenCase.Capitalised || view.Tokens[hit.Token - 1].Kind != TokenKind.Word);
}
