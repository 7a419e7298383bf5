using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Cleaning;
using DirectiveMiner.Pipeline.Extraction.Campaigns;
using DirectiveMiner.Pipeline.Extraction.Citations;
using DirectiveMiner.Pipeline.Extraction.Targets;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Repairs;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline;

/// <summary>The flow: one document's original text → mined document. Pure: it depends on that one document alone.</summary>
public static class Ingestion
{
    public static MinedDocument Mine(SourceText source) => Mine(source, RepairFinder.Default);

    /// <summary>With another judgement of what was misread: how measurements tell what repair is worth.</summary>
    public static MinedDocument Mine(SourceText source, RepairFinder finder)
    {
        ArgumentNullException.ThrowIfNull(source);
        var grammar = MiningGrammar.Default;

        CleanText clean = TextCleaner.Clean(source.Text);                                // composed, joined; knows its way back to the original
        using TokenList tokens = Lexer.Tokenize(clean.Text, grammar.Vocabulary);         // words, digits, symbols, breaks
        var repairs = TokenRepair.Apply(source, clean, tokens, finder);                  // misread words match as what was meant; what is quoted stays as printed
        using PhraseHits phrases = grammar.Phrases.Find(tokens);                         // what the knowledge files know
        var view = new DocumentView(source, clean, tokens, phrases);

        DocumentFrame frame = FrameReader.Read(view);                                    // letterhead, title, preamble, outline, recipients, signature
        CitationFindings found = CitationExtractor.Extract(view, frame);                 // citations, anaphora, parents
        var campaigns = CampaignExtractor.Extract(view, frame, found.Citations);
        var targets = TargetExtractor.Extract(view, frame, found.Citations);

        return new MinedDocument(
            source.Source,
            frame.Fields,
            found.Parents,
            [.. frame.Outline.Items.Select(item => new Section(item.Label, view.TextOf(item.Heading), item.Depth, item.Parent, view.SpanOf(item.Range)))],
            found.Citations,
            found.Anaphora,
            campaigns,
            targets,
            [.. source.Problems, .. frame.Problems])
        {
            Repairs = repairs,
        };
    }
}
