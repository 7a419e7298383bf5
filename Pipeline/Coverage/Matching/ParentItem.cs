using System.Collections.Immutable;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>An item of the parent made ready for comparison. Campaigns are indices into the parent's list, for those that the item names.</summary>
public sealed record ParentItem(CoverageItem Item, WordRange Words, ImmutableArray<Term> Terms, int Clauses, int Pieces, ImmutableArray<int> Campaigns);
