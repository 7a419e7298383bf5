using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Encodings;

namespace DirectiveMiner.Pipeline.Reading.Rtf;

/// <summary>
/// Reads RTF (specification 1.9.1): the text with its fonts, cells parted by tabs, pages at explicit page breaks. Numbers of list items are in the text, as \listtext. Headers and
/// footers of pages are left out. Text in fonts with the Vietnamese charset is Windows-1258; in all other fonts bytes are as Windows wrote them, for <see cref="TextAssembly.Finish"/> to understand.
/// </summary>
public sealed class RtfReader : IDocumentReader
{
    public IReadOnlyCollection<string> MediaTypes { get; } = ["application/rtf"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var run = new Run(new TextAssembly());
        var complete = run.Read(bytes.Span);
        return run.Text.Finish(path, mediaType, bytes, "windows-1252", complete ? [] : [new Problem(ProblemCode.Damaged, $"{path} is cut off: groups are left open at its end")]);
    }

    private sealed class Run(TextAssembly text)
    {
        private const int VietnameseCharset = 163;

        private readonly Dictionary<int, RtfFont> fonts = [];
        private readonly Stack<RtfState> groups = new();
        private readonly StringBuilder pending = new();
        private readonly StringBuilder fontName = new();
        private RtfState state = new(null, 1, false, false, false, false);
        private string? pendingFont;
        private int pendingCharset;
        private int? defaultFont;
        private int definedFont;
        private int definedCharset;
        private int standIns;
        private bool inTable;
        private TextAssembly cell = new();
        private TableRow row = new();

        public TextAssembly Text { get; } = text;

        private TextAssembly Sink => inTable ? cell : Text;

        /// <summary>Whether every group was closed.</summary>
        public bool Read(ReadOnlySpan<byte> rtf)
        {
            var scanner = new RtfScanner(rtf);
            for (var token = scanner.Next(); token.Kind != RtfTokenKind.End; token = scanner.Next())
            {
                switch (token.Kind)
                {
                    case RtfTokenKind.Open:
                        groups.Push(state);
                        standIns = 0;
                        break;
                    case RtfTokenKind.Close:
                        CloseGroup();
                        break;
                    case RtfTokenKind.Byte:
                        AddByte((byte)token.Number!);
                        break;
                    case RtfTokenKind.Word when token.Word == "bin":
                        scanner.Skip(token.Number ?? 0);
                        break;
                    default:
                        Control(token.Word, token.Number);
                        break;
                }
            }
            Flush();
            EndRow();
            return groups.Count == 0;
        }

        private void CloseGroup()
        {
            standIns = 0;
            if (state.InFontTable)
                DefineFont();
            if (groups.TryPop(out var outer))
                state = outer;
        }

        private void Control(string word, int? number)
        {
            if (standIns > 0 && word is not ("u" or "uc"))
            {
                standIns--;
                return;
            }
            switch (word)
            {
                case "*":
                    state = state with { Optional = true };
                    return;
                case "fonttbl":
                    state = state with { InFontTable = true };
                    return;
                case "f" when state.InFontTable:
                    (definedFont, definedCharset) = (number ?? 0, 0);
                    break;
                case "fcharset":
                    definedCharset = number ?? 0;
                    break;
                case "f":
                    state = state with { Font = number };
                    break;
                case "deff":
                    defaultFont = number;
                    break;
                case "plain":
                    state = state with { Font = null, Hidden = false };
                    break;
                case "pard":
                    Flush();
                    inTable = false;
                    break;
                case "intbl":
                    Flush();
                    inTable = true;
                    break;
                case "cell" or "nestcell" when !state.Skipped:
                    EndCell();
                    break;
                case "row" or "nestrow" when !state.Skipped:
                    EndRow();
                    break;
                case "v":
                    state = state with { Hidden = number != 0 };
                    break;
                case "uc":
                    state = state with { Fallback = Math.Max(0, number ?? 1) };
                    break;
                case "u":
                    Add((char)(ushort)(number ?? 0xFFFD));
                    standIns = state.Fallback;
                    break;
                default:
                    Other(word);
                    break;
            }
            state = state with { Optional = false };
        }

        private void Other(string word)
        {
            if (RtfWords.Skipped.Contains(word) || (state.Optional && word is not ("shpinst" or "do" or "nesttableprops" or "flddirty" or "pnseclvl")))
                state = state with { Skipped = true };
            if (state.Skipped || state.Hidden)
                return;
            if (RtfWords.LineEnds.Contains(word))
                Break(page: false);
            else if (RtfWords.PageEnds.Contains(word))
                Break(page: true);
            else if (RtfWords.Characters.TryGetValue(word, out var characters))
                Add(characters[0]);
        }

        private void Break(bool page)
        {
            Flush();
            if (page && !inTable)
            {
                Text.EndLineIfAny();
                Text.StartPage();
            }
            else
            {
                Sink.EndLine();
            }
        }

        private void EndCell()
        {
            Flush();
            row.AddCell().Append(cell);
            cell = new TextAssembly();
        }

        private void EndRow()
        {
            Flush();
            WriteRow();
        }

        private void WriteRow()
        {
            if (cell.Length > 0)
                row.AddCell().Append(cell);
            cell = new TextAssembly();
            if (!row.IsEmpty)
                row.WriteTo(Text);
            row = new TableRow();
        }

        private void AddByte(byte unit)
        {
            if (standIns > 0)
                standIns--;
            else
                Add(CodeBytes.CharOf(unit));
        }

        private void Add(char c)
        {
            if (state.InFontTable && !state.Skipped)
            {
                if (c == ';')
                    DefineFont();
                else
                    fontName.Append(c);
                return;
            }
            if (state.Skipped || state.Hidden)
                return;
            var font = (state.Font ?? defaultFont) is { } number ? fonts.GetValueOrDefault(number) : null;
            if (pending.Length > 0 && (pendingFont != font?.Name || pendingCharset != (font?.Charset ?? 0)))
                Flush();
            (pendingFont, pendingCharset) = (font?.Name, font?.Charset ?? 0);
            pending.Append(c);
        }

        private void Flush()
        {
            if (!inTable && pending.Length > 0)
                WriteRow(); // a row without its end
            var written = pending.ToString();
            pending.Clear();
            Sink.Append(pendingCharset == VietnameseCharset && LegacyEncodings.ClaimOf(pendingFont) is null ? LegacyEncodings.Named("Windows-1258").Decode(written) : written, pendingFont);
        }

        private void DefineFont()
        {
            if (fontName.Length > 0)
                fonts[definedFont] = new RtfFont(fontName.ToString().Trim(), definedCharset);
            fontName.Clear();
        }
    }
}
