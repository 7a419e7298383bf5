namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>
/// What is compared: a word, or a set phrase of coverage-concepts.json, which stands for all phrases of its row. Words are the range of words that it was read from;
/// Factor cuts the weight of what every office says otherwise (places, dates, bodies). A phrase has one key for both forms.
/// </summary>
public readonly record struct RawTerm(uint Exact, uint Bare, int FirstWord, int EndWord, double Factor, bool IsConcept);
