import type { Span } from "../contract/span";
import { endOf } from "../contract/span";

/** A piece of an original text with places in it marked; spans are on the original, in which the piece begins at `start`. */
export function Marked({ text, start, marks }: { text: string; start: number; marks: readonly Span[] }) {
  const pieces = [];
  let done = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(mark.start - start, done), to = Math.min(endOf(mark) - start, text.length);
    if (from >= to) continue;
    pieces.push(text.slice(done, from), <mark>{text.slice(from, to)}</mark>);
    done = to;
  }
  return <>{pieces}{text.slice(done)}</>;
}
