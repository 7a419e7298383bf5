import { endOf } from "../contract/span";
import type { Span } from "../contract/span";
import type { Mention } from "./mentions";
import { cut } from "./pieces";

/** Texts are laid out in blocks of about so many characters, so that the browser passes over those that are out of sight. */
const blockLength = 6000;

/** A document's text as elements, made once: every piece is a text node, so that nothing in it can become markup. Knows where each character and each mention stands. */
export class AnnotatedText {
  readonly content = document.createDocumentFragment();
  private readonly starts: number[] = [];
  private readonly nodes: Text[] = [];
  private readonly marks = new Map<number, HTMLElement[]>();

  constructor(text: string, mentions: readonly Mention[], pageStarts: readonly number[], pageLabel: (page: number) => string) {
    const pages = new Map(pageStarts.map((start, index) => [start, index + 1]));
    const blocks = blockStarts(text);
    let block = this.newBlock();
    for (const piece of cut(text.length, mentions.map((mention) => mention.span), [...pages.keys(), ...blocks])) {
      const page = pages.get(piece.start);
      if (page !== undefined && page > 1) this.content.append(pageBreak(pageLabel(page)));
      if ((page !== undefined && page > 1) || blocks.has(piece.start)) block = this.newBlock();
      const node = document.createTextNode(text.slice(piece.start, piece.end));
      this.starts.push(piece.start);
      this.nodes.push(node);
      block.append(piece.over.length === 0 ? node : this.mark(node, piece.start, piece.over, mentions));
    }
  }

  /** The elements of a mention, in order. */
  marksOf(mention: number): readonly HTMLElement[] {
    return this.marks.get(mention) ?? [];
  }

  /** The place in the text as the browser knows it: one character at least, for of none it cannot tell where it stands. */
  rangeOf(span: Span): Range | null {
    const from = this.at(span.start), to = this.at(Math.max(span.start, endOf(span) - 1));
    if (from === null || to === null) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, Math.min(to.node.length, to.offset + 1));
    return range;
  }

  private at(offset: number): { node: Text; offset: number } | null {
    let low = 0, high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const node = this.nodes[low];
    return node === undefined || offset - this.starts[low]! > node.length ? null : { node, offset: offset - this.starts[low]! };
  }

  private mark(node: Text, start: number, over: readonly number[], mentions: readonly Mention[]): HTMLElement {
    const shown = over[0]!, mark = document.createElement("mark");
    mark.className = [...new Set(over.map((index) => mentions[index]!.kind))].join(" ");
    const inner = mentions[shown]!;
    if (inner.kind === "citation" || inner.kind === "anaphor") mark.dataset["status"] = inner.kind === "citation" ? inner.value.resolution.status : inner.value.status;
    mark.dataset["mention"] = String(shown);
    if (over.some((index) => mentions[index]!.span.start === start)) {
      mark.tabIndex = 0;
      mark.setAttribute("role", "button");
    }
    for (const index of over) {
      const marks = this.marks.get(index);
      if (marks) marks.push(mark);
      else this.marks.set(index, [mark]);
    }
    mark.append(node);
    return mark;
  }

  private newBlock(): HTMLElement {
    const block = document.createElement("div");
    block.className = "block";
    this.content.append(block);
    return block;
  }
}

function pageBreak(label: string): HTMLElement {
  const line = document.createElement("div");
  line.className = "page-break";
  line.append(label);
  return line;
}

/** Line starts that part the text into blocks. */
function blockStarts(text: string): Set<number> {
  const starts = new Set<number>();
  for (let at = blockLength; at < text.length; at += blockLength) {
    const line = text.indexOf("\n", at);
    if (line < 0) break;
    starts.add(line + 1);
    at = line;
  }
  return starts;
}
