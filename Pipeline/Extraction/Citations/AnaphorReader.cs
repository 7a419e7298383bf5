using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// Finds short mentions and their antecedents. "Kế hoạch này" in a plan is the plan itself, but in the title of a cited document the one cited before;
/// "Chỉ thị nêu trên" is the only directive cited so far. Where none or several fit it abstains and says so.
/// </summary>
public static class AnaphorReader
{
    private const int LongestList = 20;

    public static ImmutableArray<Anaphor> Read(DocumentView view, DocumentFrame frame, Sentences sentences, ImmutableArray<Citation> citations, IReadOnlyList<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(mentions);
        var found = ImmutableArray.CreateBuilder<Anaphor>();
        var lastTypeHit = 0;
        var before = 0;
        var cited = new CitedSoFar();
        var types = view.Phrases.Of(PhraseCategory.DocumentType);
        foreach (var hit in view.Phrases.Of(PhraseCategory.Anaphor))
        {
            while (lastTypeHit < types.Length && types[lastTypeHit].End < hit.Token)
                lastTypeHit++;
            for (; before < mentions.Count && mentions[before].Range.Start < hit.Token; before++)
                cited.Add(citations[before], before);
            if (lastTypeHit >= types.Length || types[lastTypeHit].End != hit.Token || !view.Tokens[types[lastTypeHit].Token].IsCapitalised || !StandsAlone(view, hit))
                continue;
            found.Add(Resolve(view, frame, sentences, citations, mentions, cited, types[lastTypeHit], hit, before));
        }
        return found.ToImmutable();
    }

    /// <summary>"Kế hoạch trên địa bàn": a preposition, no anaphor.</summary>
    private static bool StandsAlone(DocumentView view, PhraseHit hit) =>
        hit.Count > 1 || MiningGrammar.Default.Anaphors[hit.Row].Code == "this" || hit.End >= view.Tokens.Count || view.Tokens[hit.End].Kind != TokenKind.Word;

    private static Anaphor Resolve(DocumentView view, DocumentFrame frame, Sentences sentences, ImmutableArray<Citation> citations, IReadOnlyList<Mention> mentions, CitedSoFar cited, PhraseHit type, PhraseHit hit, int before)
    {
        var code = new DocumentTypeCode(MiningGrammar.Default.DocumentTypes[type.Row].Code);
        var span = view.SpanOf(new TokenRange(type.Token, hit.End));
        var text = span.Of(view.Source.Text);
        var self = MiningGrammar.Default.Anaphors[hit.Row].Code == "this";
        var sentence = sentences.At(type.Token);
        if (self && before > 0 && mentions[before - 1].Range.Start >= sentence.Start && LastOf(citations, code, before, mentions, sentence.Start) is { } named)
            return new Anaphor(code, ResolutionStatus.Resolved, named, null, text, span, new RuleId("anaphor.this.cited"));
        if (self && (frame.Fields.Type is null || frame.Fields.Type.Value == code))
            return new Anaphor(code, ResolutionStatus.Self, null, null, text, span, new RuleId("anaphor.this.self"));
        return cited.Of(code) switch
        {
            (1, var index) => new Anaphor(code, ResolutionStatus.Resolved, index, null, text, span, new RuleId("anaphor.above")),
            (0, _) => new Anaphor(code, ResolutionStatus.Unresolved, null, "no document of this type is cited before", text, span, new RuleId("anaphor.above")),
            (var count, _) => new Anaphor(code, ResolutionStatus.Ambiguous, null, $"{count} documents of this type are cited before", text, span, new RuleId("anaphor.above")),
        };
    }

    private static int? LastOf(ImmutableArray<Citation> citations, DocumentTypeCode type, int before, IReadOnlyList<Mention> mentions, int floor)
    {
        for (var i = before - 1; i >= 0 && i > before - LongestList && mentions[i].Range.Start >= floor; i--)
        {
            if (citations[i].Type == type)
                return i;
        }
        return null;
    }
}
