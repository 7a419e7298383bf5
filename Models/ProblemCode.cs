namespace DirectiveMiner.Models;

/// <summary>Kinds of problems that a run reports.</summary>
public enum ProblemCode
{
    /// <summary>The file could not be opened or read.</summary>
    Unreadable,

    /// <summary>Nothing in this build reads this kind of file.</summary>
    UnsupportedMediaType,

    /// <summary>Bytes that are no valid text were replaced by U+FFFD.</summary>
    InvalidEncoding,

    /// <summary>The file holds no text.</summary>
    Empty,

    /// <summary>The file is larger than the limit.</summary>
    TooLarge,

    /// <summary>The file can only be opened with a password.</summary>
    Encrypted,

    /// <summary>The file is cut off or broken within; what could be read of it is the text.</summary>
    Damaged,

    /// <summary>The file needs an outside program that is not installed.</summary>
    MissingProgram,

    /// <summary>One page of several has no text that can be read.</summary>
    UnreadPage,

    /// <summary>Pages were read by character recognition, which makes mistakes.</summary>
    Recognized,

    /// <summary>Character recognition was unsure of a page.</summary>
    LowConfidence,

    /// <summary>An outside program failed on the file, or was stopped at one of its limits.</summary>
    ProgramFailed,

    /// <summary>The program itself failed on the file, which is a bug to be reported; the other files are not concerned.</summary>
    Fault,

    /// <summary>A decision and the plan that it promulgates share the file.</summary>
    PromulgatedText,

    /// <summary>The document's type was not found.</summary>
    NoType,

    /// <summary>The document's number was not found.</summary>
    NoNumber,

    /// <summary>The issuing body was not found: nothing but running text names bodies.</summary>
    NoIssuer,

    /// <summary>The serial of the number was left blank.</summary>
    BlankNumber,

    /// <summary>Several provinces have a unit of the issuer's name, and the text does not tell which is meant.</summary>
    AmbiguousPlace,
}
