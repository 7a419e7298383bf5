import { address } from "../api";
import type { Span } from "../contract/span";

/** The address of a document's view, scrolled to a place in it where one is given. */
export function documentAddress(key: string, at?: Span | null): string {
  const page = address("/document", { doc: key });
  return at ? `${page}&at=${at.start}+${at.length}` : page;
}

/** The place that an address names: START+LENGTH, where the sign may have been read as a space. */
export function placeOf(text: string | undefined): Span | null {
  const found = /^(\d{1,9})[ +](\d{1,9})$/.exec(text ?? "");
  return found ? { start: Number(found[1]), length: Number(found[2]) } : null;
}
