using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>Reads a value of a closed list, the longest of the candidates that is one.</summary>
internal static class CodeValue
{
    private const int MostShown = 12;

    public static CodeNode Read(string query, FieldRow field, List<TextSpan> candidates, ref int at, int start)
    {
        var values = SearchFields.Values(field.Code);
        for (var more = candidates.Count - 1; more >= 0; more--)
        {
            var found = values.Find(query.AsSpan(candidates[more].Start, candidates[more].Length));
            if (found.Length > 1)
                throw new QueryException(candidates[more], $"this may be {string.Join(" or ", found.Select(code => $"{code} ({values.NameOf(code)})"))}; type one of them with its diacritics");
            if (found.Length == 0)
                continue;
            at += more;
            return new CodeNode(field.Code, found[0], TextSpan.FromBounds(start, candidates[more].End));
        }
        var asked = candidates[0].Of(query);
        var near = candidates.Select(span => values.NameNear(span.Of(query))).LastOrDefault(name => name is not null);
        var hint = near is not null ? $" (did you mean {Quoted(near)}?)"
            : values.Rows.Length <= MostShown ? $"; it takes {string.Join(", ", values.Rows.Select(row => row.Code))}" : $", for example {field.Examples[0]}";
        throw new QueryException(candidates[0], $"{field.Name}: has no value {asked}{hint}");
    }

    private static string Quoted(string name) => name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name;
}
