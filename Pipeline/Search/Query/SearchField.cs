namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>The fields that a query can ask for; their names in both languages are in data/search-fields.json.</summary>
public enum SearchField
{
    Cites,
    CitedBy,
    Parent,
    Type,
    Number,
    Issuer,
    Level,
    Province,
    Year,
    Date,
    Campaign,
    Relation,
    Target,
    Has,
    Title,
}
