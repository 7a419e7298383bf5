import type { Span } from "../contract/span";
import { endOf } from "../contract/span";

/** A stretch of the text with the same spans over all of it. */
export interface Piece {
  start: number;
  end: number;
  /** Indices of the spans that hold it, the shortest first. */
  over: number[];
}

/** Cuts a text at every edge of its spans, which may nest and overlap, and at the given breaks. Spans are in the order of their starts. Linear in the text, and in the spans that lie over each other. */
export function cut(length: number, spans: readonly Span[], breaks: readonly number[]): Piece[] {
  const edges = [...new Set([0, length, ...breaks, ...spans.flatMap((span) => [span.start, endOf(span)])])].filter((edge) => edge >= 0 && edge <= length).sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let open: number[] = [], next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i]!;
    open = open.filter((index) => endOf(spans[index]!) > start);
    while (next < spans.length && spans[next]!.start <= start) open.push(next++);
    const over = open.length < 2 ? open.slice() : [...open].sort((a, b) => spans[a]!.length - spans[b]!.length);
    pieces.push({ start, end: edges[i + 1]!, over });
  }
  return pieces;
}
