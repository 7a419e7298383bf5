using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Grammar;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Reading.Rtf;

/// <summary>What control words of RTF mean for the text (Reading/data/rtf-words.json).</summary>
internal static class RtfWords
{
    private static readonly JObject Data = DataFile.Load("rtf-words");

    /// <summary>Destinations that hold no text of the document.</summary>
    public static ImmutableHashSet<string> Skipped { get; } = Set("skipped");

    public static ImmutableHashSet<string> LineEnds { get; } = Set("lineEnds");

    public static ImmutableHashSet<string> PageEnds { get; } = Set("pageEnds");

    public static ImmutableDictionary<string, string> Characters { get; } = Data["characters"]!.ToObject<Dictionary<string, string>>()!.ToImmutableDictionary();

    private static ImmutableHashSet<string> Set(string key) => Data[key]!.Values<string>().Select(word => word!).ToImmutableHashSet();
}
