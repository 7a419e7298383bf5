using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// The tokenizer "directive" of FTS5: Search/WordReader over UTF-8, with the forms that <see cref="TokenForm"/> names; byte offsets are those of the text. In queries a token is what stands between spaces, as it
/// is: the query's writer has cut and folded it already. Without state, so that one serves all connections.
/// </summary>
internal static unsafe class WordTokenizer
{
    public const string Name = "directive";


    public static void Register(Fts5Api.Entry* api)
    {
        var functions = new Fts5Api.Tokenizer { Create = &Create, Delete = &Delete, Tokenize = &Tokenize };
        fixed (byte* name = "directive\0"u8)
            Fts5Api.Check(api->CreateTokenizer(api, name, null, &functions, null));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Create(void* context, byte** arguments, int count, void** tokenizer)
    {
        *tokenizer = null;
        return Fts5Api.Ok;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Delete(void* tokenizer)
    {
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Tokenize(void* tokenizer, void* context, int flags, byte* text, int length, delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int> token)
    {
        var utf8 = new ReadOnlySpan<byte>(text, length);
        if ((flags & Fts5Api.OfQuery) != 0)
            return Split(utf8, context, text, token);
        var characters = ArrayPool<char>.Shared.Rent(length);
        var count = Encoding.UTF8.GetChars(utf8, characters);
        var result = Words(characters.AsSpan(0, count), length, context, token);
        ArrayPool<char>.Shared.Return(characters);
        return result;
    }

    private static int Split(ReadOnlySpan<byte> query, void* context, byte* text, delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int> token)
    {
        foreach (var range in query.Split((byte)' '))
        {
            var (start, length) = range.GetOffsetAndLength(query.Length);
            if (length > 0 && token(context, 0, text + start, length, start, start + length) is var result and not Fts5Api.Ok)
                return result;
        }
        return Fts5Api.Ok;
    }

    private static int Words(ReadOnlySpan<char> text, int bytes, void* context, delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int> token)
    {
        var form = stackalloc byte[NumberForm.MostBytes + 1];
        var (at, offset) = (0, 0);
        for (var words = new WordReader(text); words.MoveNext();)
        {
            offset += Utf8Length(text[at..words.Start]);
            var start = Math.Min(offset, bytes);
            offset += Utf8Length(text[words.Start..words.End]);
            var end = Math.Min(offset, bytes);
            at = words.End;
            var place = words.Start > 0 && text[words.Start - 1] == RepairedBody.Mark ? Fts5Api.Colocated : 0;
            var result = token(context, place, form, words.WriteFolded(new Span<byte>(form, NumberForm.MostBytes)), start, end);
            if (result == Fts5Api.Ok && !words.IsDigits)
            {
                *form = (byte)TokenForm.Exact;
                result = token(context, Fts5Api.Colocated, form, 1 + words.WriteExact(new Span<byte>(form + 1, NumberForm.MostBytes)), start, end);
            }
            else if (result == Fts5Api.Ok && NumberForm.Write(words, text[at..], new Span<byte>(form + 1, NumberForm.MostBytes), out _) is var number and > 0)
            {
                *form = (byte)TokenForm.Number;
                result = token(context, Fts5Api.Colocated, form, 1 + number, start, end);
            }
            if (result != Fts5Api.Ok)
                return result;
        }
        return Fts5Api.Ok;
    }

    /// <summary>Bytes of a part of a text that was UTF-8; what was broken in it has become U+FFFD.</summary>
    private static int Utf8Length(ReadOnlySpan<char> text)
    {
        var bytes = text.Length;
        foreach (var c in text)
        {
            if (c >= '\u0080')
                bytes += c < '\u0800' || char.IsSurrogate(c) ? 1 : 2;
        }
        return bytes;
    }
}
