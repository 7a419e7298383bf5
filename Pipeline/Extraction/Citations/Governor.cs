using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>The cue that governs a mention, and the relation that it has there, which the verbs around it can change ("kiến nghị sửa đổi", "hướng dẫn thực hiện").</summary>
public sealed record Governor(RelationCueRow Cue, Relation Relation, int Token)
{
    public bool Nests => Cue.Nests;

    public bool Joins => Cue.Role == RelationCueRole.Joins;
}
