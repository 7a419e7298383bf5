namespace DirectiveMiner.Pipeline.Coverage.Corrections;

/// <summary>A corrections file that cannot be used; the message names the file and the reason.</summary>
public sealed class CorrectionException(string message, Exception? cause = null) : Exception(message, cause);
