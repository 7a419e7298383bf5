namespace DirectiveMiner.Pipeline.Reading;

/// <summary>What a text with markup or fields is, told by its first characters: a web page, XML of Word, a message. Linear in their number.</summary>
public static class TextKind
{
    private const int FewestFields = 2;

    private static readonly string[] PageTags = ["<!doctype html", "<html", "<head", "<body", "<meta ", "<title>"];

    private static readonly HashSet<string> MessageFields = new(StringComparer.OrdinalIgnoreCase)
    {
        "From", "To", "Cc", "Subject", "Date", "Received", "Return-Path", "Delivered-To", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
        "Reply-To", "Sender", "DKIM-Signature", "ARC-Seal", "In-Reply-To", "References",
    };

    /// <summary>The media type; null for a text of no special kind.</summary>
    public static string? Of(string head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var text = head.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (text.StartsWith("<?") || text.StartsWith("<w:wordDocument") || text.StartsWith("<pkg:package") || text.StartsWith("<office:document"))
        {
            if (text.Contains("<office:document ", StringComparison.Ordinal))
                return "application/vnd.oasis.opendocument.flat+xml";
            if (text.Contains("http://schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal))
                return "application/vnd.ms-word.flat-opc+xml";
            if (text.Contains("http://schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal) || text.Contains("progid=\"Word.Document\"", StringComparison.Ordinal))
                return "application/vnd.ms-word.xml";
        }
        if (text.StartsWith("<") && Array.Exists(PageTags, tag => head.Contains(tag, StringComparison.OrdinalIgnoreCase)))
            return "text/html";
        return Fields(text) is var (count, related) && count >= FewestFields ? related ? "multipart/related" : "message/rfc822" : null;
    }

    /// <summary>A piece of a page, without its head: taken for one only where its name says so.</summary>
    public static bool IsFragment(string head)
    {
        var text = head.AsSpan().TrimStart("\uFEFF \t\r\n");
        return text.Length > 2 && text[0] == '<' && (char.IsAsciiLetter(text[1]) || text[1] == '!');
    }

    /// <summary>How many fields of messages stand at the beginning, before anything that is no field; and whether the whole is one page with its pictures (RFC 2557).</summary>
    private static (int Count, bool Related) Fields(ReadOnlySpan<char> text)
    {
        var (count, related) = (0, false);
        foreach (var line in text.EnumerateLines())
        {
            if (line.IsEmpty)
                break;
            if (line[0] is ' ' or '\t' && count > 0)
                continue;
            var colon = line.IndexOf(':');
            if (colon <= 0 || line[..colon].ContainsAnyExceptInRange('!', '~'))
                return line.StartsWith("From ") && count == 0 ? Fields(text[line.Length..].TrimStart("\r\n")) : (count < 3 ? 0 : count, related);
            if (!MessageFields.Contains(line[..colon].ToString()))
                continue;
            count++;
            related |= line[..colon].Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && line.Contains("multipart/related", StringComparison.OrdinalIgnoreCase);
        }
        return (count, related);
    }
}
