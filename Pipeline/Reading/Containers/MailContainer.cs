using System.Text;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading.Containers;

/// <summary>
/// An e-mail message as a folder: its body as body.txt or body.html (as UTF-8 with its mark, whatever it was sent in; the plain text where both are there) and its attachments under their names.
/// Pictures that the body shows are no attachments.
/// </summary>
public sealed class MailContainer : IFileContainer
{
    private readonly Dictionary<string, (MimePart Part, bool IsBody)> parts = new(StringComparer.Ordinal);

    public MailContainer(ReadOnlyMemory<byte> message)
    {
        var (names, files) = (new ContainedNames(), new List<ContainedFile>());
        var root = MimePart.Parse(message);
        var bodies = Bodies(root);
        foreach (var part in root.Leaves())
        {
            var isBody = bodies.Contains(part);
            if (!isBody && NameOf(part) is null)
                continue;
            var name = names.Give(NameOf(part) ?? (part.MediaType == "text/html" ? "body.html" : "body.txt"), "attachment");
            parts.Add(name, (part, isBody));
            files.Add(new ContainedFile(name, part.Body.Length, part.Body.Length));
        }
        Files = files;
    }

    public IReadOnlyList<ContainedFile> Files { get; }

    public (byte[] Bytes, Problem? Problem) Read(string name, string path, long maxBytes)
    {
        if (!parts.TryGetValue(name, out var found))
            return ([], new Problem(ProblemCode.Unreadable, $"there is no {path}"));
        var bytes = found.Part.Decoded;
        if (!found.IsBody)
            return (bytes, null);
        var text = Charsets.Decode(bytes, found.Part.Fields.Parameter("Content-Type", "charset"));
        return ([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'))], null);
    }

    public void Dispose()
    {
    }

    /// <summary>The texts of the message itself: of alternatives the plain one, unless it is blank.</summary>
    private static HashSet<MimePart> Bodies(MimePart root)
    {
        var texts = root.Leaves().Where(part => part.MediaType is "text/plain" or "text/html" && NameOf(part) is null).ToList();
        var plain = texts.Where(part => part.MediaType == "text/plain" && !Encoding.Latin1.GetString(part.Decoded).AsSpan().IsWhiteSpace()).ToList();
        return [.. plain.Count > 0 ? plain : texts.Where(part => part.MediaType == "text/html")];
    }

    /// <summary>The name of an attachment; null for what is none.</summary>
    private static string? NameOf(MimePart part)
    {
        if (part.MediaType.StartsWith("image/", StringComparison.Ordinal) && part.Fields.Value("Content-ID") is not null && part.Fields.Value("Content-Disposition") is not "attachment")
            return null;
        var name = part.Fields.Parameter("Content-Disposition", "filename") ?? part.Fields.Parameter("Content-Type", "name");
        return part.MediaType != "message/rfc822" ? name : name is null ? "message.eml" : Path.ChangeExtension(name, ".eml");
    }
}
