using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Repairs;

namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>All knowledge tables, loaded once: immutable after that and safe for any number of threads.</summary>
public sealed class MiningGrammar
{
    public static MiningGrammar Default { get; } = new();

    private MiningGrammar()
    {
        Phrases = new PhraseTable(Vocabulary);
        DocumentTypes = Load<DocumentTypeRow>(PhraseCategory.DocumentType, "document-types.json");
        Bodies = Load<BodyRow>(PhraseCategory.Body, "bodies.json");
        Posts = Load<PostRow>(PhraseCategory.Post, "posts.json");
        Provinces = Load<ProvinceRow>(PhraseCategory.Province, "provinces.json");
        UnitWords = Load<UnitWordRow>(PhraseCategory.UnitWord, "unit-words.json");
        CampaignCues = Load<CampaignCueRow>(PhraseCategory.CampaignCue, "campaign-cues.json");
        CampaignHeads = Load<CampaignHeadRow>(PhraseCategory.CampaignHead, "campaign-heads.json");
        KnownCampaigns = Load<KnownCampaignRow>(PhraseCategory.KnownCampaign, "known-campaigns.json");
        Load<NonCampaignRow>(PhraseCategory.NonCampaign, "non-campaigns.json");
        Comparators = Load<ComparatorRow>(PhraseCategory.Comparator, "comparators.json");
        TargetUnits = Load<TargetUnitRow>(PhraseCategory.TargetUnit, "target-units.json");
        TargetCues = Load<TargetCueRow>(PhraseCategory.TargetCue, "target-cues.json");
        TargetDocuments = DataFile.Rows<TargetDocumentRow>("target-documents.json");
        RelationCues = Load<RelationCueRow>(PhraseCategory.RelationCue, "relation-cues.json");
        LawNames = Load<LawNameRow>(PhraseCategory.LawName, "law-names.json");
        TitleStarts = Load<CitationPhraseRow>(PhraseCategory.TitleStart, "title-starts.json");
        ClauseEnds = Load<CitationPhraseRow>(PhraseCategory.ClauseEnd, "clause-ends.json");
        PartyEvents = Load<CitationPhraseRow>(PhraseCategory.PartyEvent, "party-events.json");
        Anaphors = Load<CitationPhraseRow>(PhraseCategory.Anaphor, "anaphors.json");
        MonthNames = Load<CitationPhraseRow>(PhraseCategory.MonthName, "dates.json");
        OrgansAbove = Load<OrganRow>(PhraseCategory.OrganAbove, "organs-above.json");
        CitationWords = new CitationWords(DataFile.Rows<CitationWordRow>("citation-words.json"), Vocabulary);
        Branches = Load<BranchRow>(PhraseCategory.BranchName, "branches.json");
        FrameCues = Load<FrameCueRow>(PhraseCategory.FrameCue, "frame-cues.json");
        Words = new FrameWords(DataFile.Rows<FrameWordRow>("frame-words.json"));
        Units = new UnitTable(Places.Gazetteer.Default, Provinces);
        Ordinals = Load<OrdinalRow>(PhraseCategory.Ordinal, "ordinals.json");
        Load<PromulgationRow>(PhraseCategory.Promulgation, "promulgation.json");
        OutlineHeads = Load<OutlineHeadRow>(PhraseCategory.OutlineHead, "outline-heads.json");
        Syllables = new SyllableModel(DataFile.Lines("syllable-pairs.txt"), Vocabulary);
    }

    public Vocabulary Vocabulary { get; } = new();

    public PhraseTable Phrases { get; }

    public IReadOnlyList<DocumentTypeRow> DocumentTypes { get; }

    public IReadOnlyList<BodyRow> Bodies { get; }

    public IReadOnlyList<PostRow> Posts { get; }

    public IReadOnlyList<ProvinceRow> Provinces { get; }

    public IReadOnlyList<UnitWordRow> UnitWords { get; }

    public IReadOnlyList<ComparatorRow> Comparators { get; }

    public IReadOnlyList<TargetUnitRow> TargetUnits { get; }

    public IReadOnlyList<TargetCueRow> TargetCues { get; }

    public IReadOnlyList<TargetDocumentRow> TargetDocuments { get; }

    public UnitTable Units { get; }

    public IReadOnlyList<FrameCueRow> FrameCues { get; }

    public FrameWords Words { get; }

    public IReadOnlyList<BranchRow> Branches { get; }

    public IReadOnlyList<OrdinalRow> Ordinals { get; }

    public IReadOnlyList<OutlineHeadRow> OutlineHeads { get; }

    public IReadOnlyList<CampaignCueRow> CampaignCues { get; }

    public IReadOnlyList<CampaignHeadRow> CampaignHeads { get; }

    public IReadOnlyList<KnownCampaignRow> KnownCampaigns { get; }

    public IReadOnlyList<RelationCueRow> RelationCues { get; }

    public IReadOnlyList<LawNameRow> LawNames { get; }

    public IReadOnlyList<CitationPhraseRow> TitleStarts { get; }

    public IReadOnlyList<CitationPhraseRow> ClauseEnds { get; }

    public IReadOnlyList<CitationPhraseRow> PartyEvents { get; }

    public IReadOnlyList<CitationPhraseRow> Anaphors { get; }

    public IReadOnlyList<CitationPhraseRow> MonthNames { get; }

    public IReadOnlyList<OrganRow> OrgansAbove { get; }

    public CitationWords CitationWords { get; }

    public SyllableModel Syllables { get; }

    private IReadOnlyList<TRow> Load<TRow>(PhraseCategory category, string file)
        where TRow : PhraseRow
    {
        var rows = DataFile.Rows<TRow>(file);
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var variation in rows[row].Variations)
                Phrases.Add(category, row, variation, rows[row].Tolerant);
        }
        return rows;
    }
}
