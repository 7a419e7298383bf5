import type { Span } from "./span";

/** What tells a document from others; every list of documents has these. */
export interface DocumentHead {
  key: string | null;
  type: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
  name?: string | null;
  path?: string | null;
  province?: string | null;
  inCorpus?: boolean;
}

export type FieldName = "type" | "number" | "date" | "place" | "issuer" | "signer" | "title";

export interface Section {
  label: string;
  heading: string | null;
  depth: number;
  parent: number | null;
  span: Span;
}

export interface Citation {
  type: string | null;
  number: string | null;
  name: string | null;
  provision: string | null;
  date: string | null;
  issuer: { name: string } | null;
  title: string | null;
  relation: string;
  within: number | null;
  text: string;
  span: Span;
  rule: string;
  confidence: number;
  resolution: { status: string; target: string | null; candidates: string[]; reason: string | null };
}

export interface Anaphor {
  type: string | null;
  status: string;
  antecedent: number | null;
  reason: string | null;
  text: string;
  span: Span;
  rule: string;
}

export interface Campaign {
  name: string;
  kind: string;
  launcher: string | null;
  period: string | null;
  text: string;
  span: Span;
  rule: string;
  confidence: number;
}

export interface Target {
  indicator: string;
  value: number;
  valueTo: number | null;
  unit: string | null;
  comparator: string;
  numerator: number | null;
  denominator: number | null;
  year: number | null;
  text: string;
  span: Span;
  rule: string;
  confidence: number;
}

export interface Problem {
  code: string;
  message: string;
  span: Span | null;
}

/** A document of the store that cites the one shown. */
export interface Citing {
  document: string;
  relation: string;
  parent: boolean;
  section: string | null;
  page: number | null;
  text: string;
  span: Span;
}

export interface MinedDocument {
  source: { path: string; sha256: string; mediaType: string; bytes: number; pages: number | null; encoding: string | null };
  document: {
    key: string;
    type: string | null;
    number: string | null;
    date: string | null;
    place: string | null;
    issuer: { name: string; level: string | null; province: string | null } | null;
    signer: string | null;
    title: string | null;
    parents: number[];
    spans: Partial<Record<FieldName, Span & { rule: string }>>;
  };
  sections: Section[];
  citations: Citation[];
  anaphora: Anaphor[];
  campaigns: Campaign[];
  targets: Target[];
  problems: Problem[];
  citedBy?: Citing[];
}

export interface DocumentText {
  key: string;
  text: string;
  pageStarts?: number[];
}

export interface ChainStep extends DocumentHead {
  level: string | null;
  days: number | null;
  relation?: string | null;
  heardOf?: boolean;
  evidence?: string | null;
  span?: Span | null;
}

export interface Chain {
  steps: ChainStep[];
}

/** The citation graph around a document; `start` is the node that stands for it, which for a copy is another document's. */
export interface Neighbours {
  start: string;
  nodes: (DocumentHead & { level: string | null })[];
  edges: { from: string; to: string; relation: string; parent: boolean; mentions: number; evidence: string | null; span: Span | null }[];
  truncated?: boolean;
}

/** The head of a mined document. */
export function headOf(mined: MinedDocument): DocumentHead {
  const { document, source } = mined;
  return { ...document, issuer: document.issuer?.name ?? null, path: source.path, inCorpus: true };
}
