namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>
/// A term of a parent's item: the numbers of its keys in the <see cref="KeyTable"/> (Pair: with the term after it, −1 at the end of a clause),
/// its weight in plans at large, and the clause (between semicolons) and piece (between commas) of the item that it stands in.
/// </summary>
public readonly record struct Term(int Exact, int Bare, int Pair, double Weight, int Clause, int Piece, int FirstWord, int EndWord, bool IsConcept);
