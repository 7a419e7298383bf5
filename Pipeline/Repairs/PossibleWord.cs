namespace DirectiveMiner.Pipeline.Repairs;

/// <summary>A word that may have been meant: its id in the model (0: an unknown word, as read) and the logarithm of the probability that recognition makes the printed word of it.</summary>
internal readonly record struct PossibleWord(int Word, float Channel);
