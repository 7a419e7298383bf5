using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>Reads the unit after a number: "xã", "triệu đồng/năm", "bé trai/100 bé gái".</summary>
public sealed class UnitReader(TargetWords words)
{
    private const int Bases = 2;

    private readonly TokenList tokens = words.Tokens;

    /// <summary>A unit: Range with its multiplier and base, Thing the counted words alone.</summary>
    public sealed record Unit(FigureKind Kind, TokenRange Range, TokenRange Thing, string Text);

    /// <summary><paramref name="listed"/>: the unit may name several things ("xã, phường, thị trấn").</summary>
    public Unit? ReadAt(int token, int limit, bool listed = false)
    {
        if (token >= limit || (tokens[token].Kind == TokenKind.Word && !tokens[token].SpaceBefore && words.UnitAt(token) is not { Kind: TargetUnitKind.Measure or TargetUnitKind.Money }))
            return null;
        var at = token;
        var multiplied = false;
        if (words.UnitAt(at) is { Kind: TargetUnitKind.Multiplier } multiplier)
        {
            at = multiplier.End;
            multiplied = true;
        }
        var thing = ThingAt(at, limit);
        if (thing is null && !multiplied)
            return null;
        var (kind, end) = thing ?? (FigureKind.LooseCount, at);
        if (listed && kind == FigureKind.Count)
            end = ListEnd(end, limit);
        var withBase = BaseEnd(end, limit);
        var range = new TokenRange(token, withBase);
        return range.IsEmpty ? null : new Unit(kind, range, kind is FigureKind.Money or FigureKind.Measure or FigureKind.Term ? TokenRange.Empty : new TokenRange(at, end), words.View.TextOf(range));
    }

    private (FigureKind Kind, int End)? ThingAt(int at, int limit)
    {
        if (at >= limit || tokens[at].Kind != TokenKind.Word)
            return null;
        if (words.UnitAt(at) is { } known && known.End <= limit)
        {
            FigureKind? kind = known.Kind switch
            {
                TargetUnitKind.Count => FigureKind.Count,
                TargetUnitKind.Measure => FigureKind.Measure,
                TargetUnitKind.Money => FigureKind.Money,
                TargetUnitKind.Point => IsPlace(known.End, limit) ? FigureKind.Count : FigureKind.Term,
                TargetUnitKind.Term => FigureKind.Term,
                _ => null,
            };
            return kind is { } k ? (k, k == FigureKind.Measure ? PowerEnd(known.End, limit) : known.End) : null;
        }
        if (tokens[at].Case == TokenCase.Capitalised || words.CueAt(at) is not null || words.ComparatorAt(at) is not null)
            return null;
        return (FigureKind.LooseCount, at + 1);
    }

    /// <summary>"điểm wifi": the kind of place follows.</summary>
    private bool IsPlace(int at, int limit) =>
        at < limit && tokens[at] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && words.CueAt(at) is null && words.ComparatorAt(at) is null;

    /// <summary>"xã, phường, thị trấn".</summary>
    private int ListEnd(int at, int limit)
    {
        while (at + 1 < limit && (tokens[at].IsSymbol(',') || words.StartsWith(at, TargetCueKind.And))
            && words.UnitAt(at + 1) is { Kind: TargetUnitKind.Count } next && next.End <= limit)
            at = next.End;
        return at;
    }

    /// <summary>"m2", "km2": the power is a token of its own.</summary>
    private int PowerEnd(int at, int limit) =>
        at < limit && tokens[at].Kind == TokenKind.Digits && tokens[at].Length == 1 && !tokens[at].SpaceBefore ? at + 1 : at;

    /// <summary>"/năm", "/100 bé gái", "/người/năm".</summary>
    private int BaseEnd(int at, int limit)
    {
        for (var bases = 0; bases < Bases && at + 1 < limit && tokens[at].IsSymbol('/'); bases++)
        {
            var next = NumberReader.ReadAt(tokens, at + 1, limit)?.End ?? at + 1;
            if (next >= limit || tokens[next].Kind != TokenKind.Word)
                return next > at + 1 ? next : at;
            at = words.UnitAt(next) is { } unit && unit.End <= limit ? (unit.Kind == TargetUnitKind.Measure ? PowerEnd(unit.End, limit) : unit.End) : next + 1;
        }
        return at;
    }
}
