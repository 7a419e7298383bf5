using DirectiveMiner.Tests.Specs;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Tests.Evaluation;

/// <summary>An annotation turned into a mined document with faults of every kind: entries lost, doubled, moved and changed. The seed fixes which.</summary>
public static class DamagedGold
{
    public static JObject Of(string goldJson, int seed)
    {
        var random = new Random(seed);
        var mined = SpecTable.Parse(goldJson);
        mined["source"] = new JObject { ["path"] = "some/folder/" + mined["file"] };
        var document = (JObject)mined["document"]!;
        document["issuer"] = new JObject { ["name"] = document["issuer"], ["province"] = document["province"] };
        foreach (var field in new[] { "type", "number", "date", "place", "signer", "title" })
            Change(document, field, random, 6);
        foreach (var group in new[] { "citations", "campaigns", "targets" })
            mined[group] = Damaged((JArray)mined[group]!, random);
        document["parents"] = new JArray(((JArray)document["parents"]!).Where(_ => random.Next(8) > 0));
        foreach (var citation in mined["citations"]!.Cast<JObject>())
        {
            if (random.Next(2) == 0)
                citation["issuer"] = new JObject { ["name"] = citation["issuer"] };
        }
        return mined;
    }

    private static JArray Damaged(JArray entries, Random random)
    {
        var result = new JArray();
        foreach (var entry in entries.Cast<JObject>())
        {
            if (random.Next(9) == 0)
                continue;
            var changed = (JObject)entry.DeepClone();
            foreach (var property in entry.Properties())
                Change(changed, property.Name, random, 9);
            result.Insert(random.Next(9) == 0 ? random.Next(result.Count + 1) : result.Count, changed);
            if (random.Next(12) == 0)
                result.Add(entry.DeepClone());
        }
        return result;
    }

    private static void Change(JObject entry, string field, Random random, int oneIn)
    {
        if (random.Next(oneIn) > 0)
            return;
        entry[field] = entry[field] switch
        {
            JValue { Value: string text } => random.Next(6) switch
            {
                0 => null,
                1 => text.ToUpperInvariant(),
                2 => Spans.Mutation.Decompose(text),
                3 => string.Join(' ', text.Split(' ').Where(_ => random.Next(3) > 0)),
                4 => "\u201C" + text.Replace("-", " \u2013", StringComparison.Ordinal) + "\u201D  0",
                _ => text.Replace("Ủy ban nhân dân", "UBND", StringComparison.Ordinal).Replace("oà", "òa", StringComparison.Ordinal),
            },
            JValue { Value: long figure } => figure + random.Next(-1, 2),
            JValue { Value: bool flag } => flag,
            var other => other?.DeepClone(),
        };
    }
}
