import type { DocumentHead } from "./document";
import type { Span } from "./span";

export const findingKinds = ["conflictingDates", "conflictingIssuers", "citesYounger", "basisReplaced", "noParent", "citesLessThanPeers"] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  kind: FindingKind;
  document: string;
  other: string | null;
  message: string;
  vietnameseMessage: string;
  evidence: { document: string; text: string; span: Span }[];
  evidenceTotal: number;
  /** What the documents named by key are called. */
  documents: DocumentHead[];
}

export interface FindingsPage {
  rows: Finding[];
  next: string | null;
}
