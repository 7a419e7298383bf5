/** A place in an original text, in UTF-16 units. */
export interface Span {
  start: number;
  length: number;
}

export function endOf(span: Span): number {
  return span.start + span.length;
}
