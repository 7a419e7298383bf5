namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>Why a unit was chosen, or why none was.</summary>
public enum UnitReason
{
    /// <summary>No unit is so called.</summary>
    NoSuchUnit,

    /// <summary>The text gives a kind and no name ("huyện").</summary>
    NoName,

    /// <summary>There is one of this name.</summary>
    OnlyOne,

    /// <summary>The one in the document's own province.</summary>
    OwnProvince,

    /// <summary>The one in the document's own district.</summary>
    OwnDistrict,

    /// <summary>The one whose province, or whose province's other districts, the text names.</summary>
    NamedProvince,

    /// <summary>The one whose district the text names.</summary>
    NamedDistrict,

    /// <summary>Several of one name, and no place named that tells them apart.</summary>
    NothingTells,

    /// <summary>The text names the provinces or districts of several of them.</summary>
    EvidenceDivided,

    /// <summary>The only one known lies in another province than the document's, which the text does not name; one made lately may be missing from the lists.</summary>
    FarFromHome,
}
