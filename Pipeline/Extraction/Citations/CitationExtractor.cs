using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Extraction.Numbers;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>Finds every mention of another document: numbers and names → mentions → relations → issuers → citations; then the anaphora and the parents.</summary>
public static class CitationExtractor
{
    public static CitationFindings Extract(DocumentView view, DocumentFrame frame)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(frame);
        var sentences = new Sentences(view, frame);
        var numbers = OwnNumber.Without(view, frame, NumberScanner.Scan(view.Tokens));

        var found = new List<Mention>();
        NumberedMentionReader.Read(view, numbers, sentences, found);
        NumberedMentionReader.ReadBare(view, sentences, found);
        LawMentionReader.Read(view, sentences, found);
        PartyResolutionReader.Read(view, sentences, found);
        var clauses = new ClauseReader(view);
        var cues = new CueList(view, clauses);
        var mentions = new LeadReader(view, sentences, cues).Complete(MentionMerger.Merge(view, found));

        var related = new RelationReader(view, sentences, clauses, cues, new LeadIns(view, frame, sentences, cues), mentions).Read();
        var issuers = IssuerCompletion.Complete(view, frame, mentions);
        var dates = DateCompletion.Complete(frame, related);
        var titles = related.Select((_, i) => TitleReader.Read(view, sentences, clauses, related, i)).ToArray();
        var citations = related.Select((r, i) => CitationWriter.Write(view, r, dates[i], issuers[i], titles[i])).ToImmutableArray();

        return new CitationFindings(
            citations,
            AnaphorReader.Read(view, frame, sentences, citations, mentions),
            new ParentReader(view, frame, sentences, clauses.Enclosures, related, issuers, titles).Read());
    }
}
