using System.Collections.Immutable;
using Newtonsoft.Json;

namespace DirectiveMiner.Bench;

/// <summary>A question of tests/relevance/questions.json, whose README tells what each key means.</summary>
public sealed record RelevanceQuestion(string Id, string Kind, string Mode, bool Fields, bool Diacritics, string Query, ImmutableArray<RelevantText> Relevant)
{
    public bool OfPassages => Mode == "passages";

    /// <summary>Weights are tuned on these, and checked on the others.</summary>
    public bool IsForTuning => int.Parse(Id[^2..], System.Globalization.CultureInfo.InvariantCulture) % 2 == 0;

    public static IReadOnlyList<RelevanceQuestion> All() =>
        JsonConvert.DeserializeObject<List<RelevanceQuestion>>(File.ReadAllText(BenchTexts.InRepository("tests", "relevance", "questions.json")))!;
}
