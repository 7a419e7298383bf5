namespace DirectiveMiner.Models.Coverage;

/// <summary>Why an item has its status; the sentence for each is in coverage-reasons.json.</summary>
public enum CoverageReasonCode
{
    /// <summary>No passage has enough in common with the item.</summary>
    NothingAnswers,

    /// <summary>Only passages that cite, or tell the past, have to do with it.</summary>
    OnlyMentioned,

    /// <summary>The child says it in the parent's words.</summary>
    SameWords,

    /// <summary>The child says it in other words, or in several places.</summary>
    OtherWords,

    /// <summary>Parts of the duty are not taken up.</summary>
    PartsLeftOut,

    /// <summary>The child names the campaign.</summary>
    CampaignNamed,

    /// <summary>The child does not name the campaign.</summary>
    CampaignNotNamed,

    /// <summary>The child sets the same figure.</summary>
    SameFigure,

    /// <summary>The child sets all of its own, as the parent does.</summary>
    AllOfItsOwn,

    /// <summary>The child sets a more ambitious figure.</summary>
    MoreAmbitious,

    /// <summary>The child sets a less ambitious figure.</summary>
    LessAmbitious,

    /// <summary>The child sets the figure for another year.</summary>
    OtherYear,

    /// <summary>The child counts in another unit.</summary>
    OtherUnit,

    /// <summary>The child sets its share of a total.</summary>
    ShareOfTotal,

    /// <summary>The child counts something narrower or wider.</summary>
    OtherScope,

    /// <summary>The child sets no figure for the indicator.</summary>
    NoFigure,
}
