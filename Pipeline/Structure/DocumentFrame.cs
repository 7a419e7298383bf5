using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// The parts of a document, as ranges of tokens (empty where a part is missing): letterhead with number, place and date; type and title; preamble (căn cứ …);
/// body; recipients (nơi nhận); signature block. Promulgated is the plan or rule that a decision in the same file promulgates.
/// </summary>
public sealed record DocumentFrame(
    TokenRange Letterhead,
    TokenRange Title,
    TokenRange Preamble,
    TokenRange Body,
    TokenRange Recipients,
    TokenRange Signature,
    TokenRange Promulgated,
    Outline Outline,
    DocumentFields Fields,
    Home Home,
    ImmutableArray<Problem> Problems);
