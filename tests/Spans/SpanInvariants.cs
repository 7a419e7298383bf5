using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Tests.Spans;

/// <summary>What holds for every mined document, whatever the text.</summary>
public static class SpanInvariants
{
    /// <summary>One line per breach; empty where all holds.</summary>
    public static IReadOnlyList<string> Breaches(MinedDocument mined, string original)
    {
        var breaches = new List<string>();
        var check = new Check(original, breaches);
        check.Field("type", mined.Fields.Type);
        check.Field("number", mined.Fields.Number);
        check.Field("date", mined.Fields.Date);
        check.Field("place", mined.Fields.Place);
        check.Field("issuer", mined.Fields.Issuer);
        check.Field("signer", mined.Fields.Signer);
        check.Field("title", mined.Fields.Title);
        foreach (var citation in mined.Citations)
            check.Quote("citation", citation.Text, citation.Span);
        foreach (var anaphor in mined.Anaphora)
            check.Quote("anaphor", anaphor.Text, anaphor.Span);
        foreach (var target in mined.Targets)
            check.Quote("target", target.Text, target.Span);
        foreach (var campaign in mined.Campaigns)
            check.Span($"campaign {campaign.Name}", campaign.Span);
        foreach (var repair in mined.Repairs)
            check.Quote($"repair {repair.Repaired}", repair.Written, repair.Span);
        foreach (var problem in mined.Problems.Where(p => p.Span is not null))
            check.Span($"problem {problem.Code}", problem.Span!.Value);
        CheckSections(mined.Sections, check);
        CheckIndices(mined, breaches);
        return breaches;
    }

    private static void CheckSections(ImmutableArray<Section> sections, Check check)
    {
        for (var i = 0; i < sections.Length; i++)
        {
            check.Span($"section {sections[i].Label}", sections[i].Span);
            if (i > 0 && sections[i].Span.Start < sections[i - 1].Span.Start)
                check.Say($"section {sections[i].Label} starts before the one before it");
            if (sections[i].Parent is not { } parent)
                continue;
            if (parent < 0 || parent >= i)
                check.Say($"section {sections[i].Label} has parent {parent} of {i}");
            else if (!sections[parent].Span.Contains(sections[i].Span))
                check.Say($"section {sections[i].Label} {sections[i].Span} is not inside its parent {sections[parent].Label} {sections[parent].Span}");
        }
    }

    private static void CheckIndices(MinedDocument mined, List<string> breaches)
    {
        var citations = mined.Citations;
        for (var i = 0; i < citations.Length; i++)
        {
            if (i > 0 && citations[i].Span.Start < citations[i - 1].Span.Start)
                breaches.Add($"citation {i} stands before citation {i - 1}");
            var (at, steps) = (citations[i].Within, 0);
            while (at is { } container && (uint)container < (uint)citations.Length && container != i && ++steps <= citations.Length)
                at = citations[container].Within;
            if (at is not null)
                breaches.Add($"citation {i} is within {citations[i].Within}, which leads round or out of {citations.Length}");
        }
        foreach (var parent in mined.Parents)
        {
            if ((uint)parent >= (uint)citations.Length)
                breaches.Add($"parent {parent} of {citations.Length} citations");
        }
        if (mined.Parents.Distinct().Count() != mined.Parents.Length)
            breaches.Add("a parent is listed twice");
        foreach (var anaphor in mined.Anaphora)
        {
            if (anaphor.Antecedent is { } antecedent && (uint)antecedent >= (uint)citations.Length)
                breaches.Add($"\u201C{anaphor.Text}\u201D has antecedent {antecedent} of {citations.Length}");
        }
    }

    private sealed class Check(string original, List<string> breaches)
    {
        public void Say(string breach) => breaches.Add(breach);

        public void Field<T>(string name, Extracted<T>? field)
        {
            if (field is not null)
                Span(name, field.Span);
        }

        public void Quote(string what, string text, TextSpan span)
        {
            if (Span($"{what} \u201C{text}\u201D", span) && text != span.Of(original))
                breaches.Add($"{what} \u201C{text}\u201D quotes \u201C{span.Of(original)}\u201D");
        }

        /// <summary>Not empty, inside the text, and cutting neither a surrogate pair nor a letter from its combining marks.</summary>
        public bool Span(string what, TextSpan span)
        {
            if (span.Start < 0 || span.Length <= 0 || span.End > original.Length)
            {
                breaches.Add($"{what} has the span {span} of {original.Length}");
                return false;
            }
            if (Cuts(span.Start) || Cuts(span.End))
                breaches.Add($"{what} {span} cuts a letter in two");
            return true;
        }

        private bool Cuts(int offset) => offset > 0 && offset < original.Length
            && (char.IsSurrogatePair(original[offset - 1], original[offset])
                || Letters.Compose(original[offset - 1], original[offset]) is not null);
    }
}
