import type { Anaphor, Campaign, Citation, FieldName, MinedDocument, Target } from "../contract/document";
import type { Span } from "../contract/span";

export const mentionKinds = ["citation", "campaign", "target", "field", "anaphor"] as const;
export type MentionKind = (typeof mentionKinds)[number];

interface Place {
  span: Span;
  rule: string;
}

/** Whatever was found at a place of the text. */
export type Mention =
  | ({ kind: "citation"; value: Citation } & Place)
  | ({ kind: "campaign"; value: Campaign } & Place)
  | ({ kind: "target"; value: Target } & Place)
  | ({ kind: "field"; value: { field: FieldName; text: string } } & Place)
  | ({ kind: "anaphor"; value: Anaphor } & Place);

/** All that was found in a document, in the order of its text; the shorter first where several begin together. */
export function mentionsOf(mined: MinedDocument): Mention[] {
  const own = mined.document;
  const values: Record<FieldName, string | null> = { ...own, issuer: own.issuer?.name ?? null };
  const fields = Object.entries(own.spans).map(([field, place]) => ({ kind: "field" as const, value: { field: field as FieldName, text: values[field as FieldName] ?? "" }, span: place, rule: place.rule }));
  const found: Mention[] = [
    ...mined.citations.map((value) => ({ kind: "citation" as const, value, span: value.span, rule: value.rule })),
    ...mined.campaigns.map((value) => ({ kind: "campaign" as const, value, span: value.span, rule: value.rule })),
    ...mined.targets.map((value) => ({ kind: "target" as const, value, span: value.span, rule: value.rule })),
    ...fields,
    ...mined.anaphora.map((value) => ({ kind: "anaphor" as const, value, span: value.span, rule: value.rule })),
  ];
  return found.filter((one) => one.span.length > 0).sort((a, b) => a.span.start - b.span.start || a.span.length - b.span.length);
}
