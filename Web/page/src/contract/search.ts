import type { DocumentHead } from "./document";
import type { Span } from "./span";

export interface Snippet {
  text: string;
  span: Span;
  highlights: (Span & { text: string })[];
}

export interface Hit extends DocumentHead {
  key: string;
  score: number;
  section: string | null;
  page: number | null;
  snippet: Snippet | null;
}

/** A part of the query as it was read, and what may have been meant instead. */
export interface UnderstoodPart {
  depth: number;
  text: string;
  documents: number | null;
  isAtLeast: boolean;
  meant: string[];
  suggestions: string[];
}

export interface FacetValue {
  value: string;
  documents: number;
}

export const facetFields = ["type", "level", "province", "year", "campaign", "relation"] as const;
export type FacetField = (typeof facetFields)[number];

export interface SearchAnswer {
  query: string;
  understood: UnderstoodPart[];
  passages: boolean;
  sort: string;
  total: number;
  totalIsAtLeast: boolean;
  partial: boolean;
  hits: Hit[];
  facets: Partial<Record<FacetField, FacetValue[]>>;
  next: string | null;
}
