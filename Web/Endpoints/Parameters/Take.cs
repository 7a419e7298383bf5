using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Pipeline.Export;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Web.Endpoints.Parameters;

/// <summary>The kinds of parameters that there are, each with its schema (JSON Schema, draft 2020-12) beside its reading.</summary>
internal static class Take
{
    /// <summary>No name, path or query is longer.</summary>
    public const int LongestText = 2_000;

    /// <summary>A parameter is given no oftener.</summary>
    public const int MostValues = 50;

    private const int FirstYear = 1900, LastYear = 2200;

    public static TypedParameter<string> Required(string name, string description, string example) =>
        new(name, description, example, true, false, TextSchema(), "", given => Text(given[0]));

    public static TypedParameter<string?> Text(string name, string description, string example) =>
        new(name, description, example, false, false, TextSchema(), null, given => Text(given[0]));

    public static TypedParameter<ImmutableArray<string>> Texts(string name, string description, string example) =>
        new(name, description, example, false, true, TextSchema(), [], given => [.. given.Select(Text)]);

    public static TypedParameter<int> Count(string name, string description, int usual, int least, int most) => new(
        name, description, usual, false, false, Whole(least, most, usual), usual, given => Whole(given[0], least, most));

    public static TypedParameter<int?> Year(string name, string description) => new(name, description, 2025, false, false, Whole(FirstYear, LastYear, null), null, given => Whole(given[0], FirstYear, LastYear));

    public static TypedParameter<decimal?> Figure(string name, string description) => new(
        name, description, 90, false, false, new JObject { ["type"] = "number" }, null,
        given => decimal.TryParse(given[0], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure) ? figure : throw new FormatException("a figure, with a decimal point"));

    public static TypedParameter<bool> Flag(string name, string description) => new(
        name, description, true, false, false, new JObject { ["type"] = "boolean", ["default"] = false }, false,
        given => given[0] switch { "true" => true, "false" => false, _ => throw new FormatException("true or false") });

    public static TypedParameter<TEnum> Choice<TEnum>(string name, string description, TEnum usual)
        where TEnum : struct, Enum =>
        new(name, description, MinedDocumentJson.Name(usual), false, false, ChoiceSchema<TEnum>(MinedDocumentJson.Name(usual)), usual, given => One<TEnum>(given[0]));

    public static TypedParameter<TEnum?> Kind<TEnum>(string name, string description)
        where TEnum : struct, Enum =>
        new(name, description, Names<TEnum>()[0], false, false, ChoiceSchema<TEnum>(null), null, given => One<TEnum>(given[0]));

    public static TypedParameter<ImmutableArray<TEnum>> Kinds<TEnum>(string name, string description)
        where TEnum : struct, Enum =>
        new(name, description, Names<TEnum>()[0], false, true, ChoiceSchema<TEnum>(null), [], given => [.. given.Select(One<TEnum>).Distinct()]);

    /// <summary>A token that a page before ended with; <paramref name="read"/> gives null for what is none.</summary>
    public static TypedParameter<TToken?> After<TToken>(Func<string, TToken?> read)
        where TToken : class =>
        new("after", "The next page: the token that the page before ended with (next)", null, false, false, TextSchema(), null, given => read(given[0]) ?? throw new FormatException("the token that the page before ended with"));

    private static string Text(string value)
    {
        if (value.Length > LongestText)
            throw new FormatException($"at most {LongestText} characters");
        return value.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)) ? throw new FormatException("text without control characters") : value;
    }

    private static int Whole(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
            : throw new FormatException($"a whole number from {least} to {most}");

    private static TEnum One<TEnum>(string name)
        where TEnum : struct, Enum => MinedDocumentJson.Parse<TEnum>(name) ?? throw new FormatException($"one of {string.Join(", ", Names<TEnum>())}");

    private static ImmutableArray<string> Names<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(MinedDocumentJson.Name)];

    private static JObject TextSchema() => new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = LongestText };

    private static JObject Whole(int least, int most, int? usual)
    {
        var schema = new JObject { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };
        if (usual is not null)
            schema["default"] = usual;
        return schema;
    }

    private static JObject ChoiceSchema<TEnum>(string? usual)
        where TEnum : struct, Enum
    {
        var schema = new JObject { ["type"] = "string", ["enum"] = new JArray(Names<TEnum>()) };
        if (usual is not null)
            schema["default"] = usual;
        return schema;
    }
}
