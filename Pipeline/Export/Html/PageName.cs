using System.Security.Cryptography;
using System.Text;

namespace DirectiveMiner.Pipeline.Export.Html;

/// <summary>The file of a document's page: readable, the same in every export, and fit for every file system. It tells nothing but the key.</summary>
internal static class PageName
{
    private const int MostReadable = 60, HashBytes = 5;

    public static string Of(string key)
    {
        var readable = new StringBuilder(MostReadable);
        foreach (var c in key)
        {
            if (readable.Length == MostReadable)
                break;
            if (char.IsAsciiLetterOrDigit(c))
                readable.Append(char.ToLowerInvariant(c));
            else if (readable.Length > 0 && readable[^1] != '-')
                readable.Append('-');
        }
        return $"{readable.ToString().TrimEnd('-')}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, HashBytes))}.html";
    }
}
