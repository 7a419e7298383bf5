namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// How words stand in the index. A word is there in its folded form, without a mark, and at the same place in its exact form behind <see cref="Exact"/>; a document number has its one form (Search/NumberForm)
/// behind <see cref="Number"/> where it begins. Both marks are no characters of words.
/// </summary>
internal static class TokenForm
{
    public const char Exact = '=', Number = '#';
}
