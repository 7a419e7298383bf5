using System.Collections.Immutable;
using DirectiveMiner.Models;
using Newtonsoft.Json;

namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>Reads a list of units (Grammar/data/units-*.json: one row a unit, its columns named in the file) token by token: there are some 15,000 rows, read at every start.</summary>
public static class UnitFile
{
    /// <summary>The units of the file; the province of those that have a parent is not known yet and "".</summary>
    public static IReadOnlyList<AdministrativeUnit> Read(string file)
    {
        using var text = new StreamReader(DataFile.Open(file));
        using var reader = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None };
        var (from, to) = ((string?)null, (string?)null);
        var units = new List<AdministrativeUnit>(12000);
        while (reader.Read())
        {
            if (reader.TokenType == JsonToken.PropertyName && reader.Depth == 1)
            {
                var name = (string)reader.Value!;
                if (name == "units")
                {
                    reader.Read();
                    while (reader.Read() && reader.TokenType == JsonToken.StartArray)
                        units.Add(Row(reader, from, to));
                }
                else if (name == "validFrom")
                {
                    from = Day(reader.ReadAsString());
                }
                else if (name == "validTo")
                {
                    to = Day(reader.ReadAsString());
                }
            }
        }
        return units;
    }

    private static AdministrativeUnit Row(JsonTextReader reader, string? from, string? to)
    {
        var code = reader.ReadAsString()!;
        var kind = string.Intern(reader.ReadAsString()!);
        var name = reader.ReadAsString()!;
        var parent = reader.ReadAsString()!;
        var successors = ImmutableArray<string>.Empty;
        if (reader.Read() && reader.TokenType == JsonToken.StartArray)
        {
            var codes = ImmutableArray.CreateBuilder<string>();
            while (reader.ReadAsString() is { } successor)
                codes.Add(successor);
            successors = codes.DrainToImmutable();
            reader.Read();
        }
        if (reader.TokenType != JsonToken.EndArray)
        {
            from = reader.Value is string first ? Day(first) : from;
            reader.Read();
        }
        if (reader.TokenType != JsonToken.EndArray)
        {
            to = reader.Value is string last ? Day(last) : to;
            while (reader.Read() && reader.TokenType != JsonToken.EndArray)
            {
            }
        }
        var level = code.Length switch { 2 => AdministrativeLevel.Province, 3 => AdministrativeLevel.District, _ => AdministrativeLevel.Commune };
        return new AdministrativeUnit(code, kind, name, level, parent.Length == 0 ? null : parent, parent.Length == 0 ? name : "", from, to, successors);
    }

    private static string? Day(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
