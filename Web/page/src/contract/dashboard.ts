import type { DocumentHead } from "./document";
import type { Span } from "./span";

/** So many have this value; null: it is not known. */
export interface ValueCount {
  value: string | null;
  count: number;
}

export interface YearCount {
  year: number | null;
  count: number;
}

export interface LevelYearCount extends YearCount {
  level: string | null;
}

export interface NamedDocument extends DocumentHead {
  key: string;
  level: string | null;
  inCorpus: boolean;
}

export interface CampaignFigure {
  name: string;
  kind: string;
  firstYear: number | null;
  lastYear: number | null;
  documents: number;
  byYear: YearCount[];
}

/** What is cited without it being known which document is meant. */
export interface OpenCitation {
  type: string | null;
  number: string | null;
  name: string | null;
  citations: number;
  documents: number;
  reason: string | null;
  candidates: string[];
  example: { document: string; section: string | null; page: number; text: string; span: Span };
}

/** The answer of /api/aggregates (docs/schema/dashboard.schema.json). */
export interface Dashboard {
  totals: {
    documents: number;
    works: number;
    citations: number;
    parents: number;
    cited: number;
    implemented: number;
    campaigns: number;
    targets: number;
    problems: number;
    failures: number;
  };
  documents: { byLevel: ValueCount[]; byType: ValueCount[]; byProvince: ValueCount[]; byYear: YearCount[]; byLevelAndYear: LevelYearCount[] };
  mostCited: { document: NamedDocument; citedBy: number }[];
  mostImplemented: { document: NamedDocument; plans: number; byLevel: ValueCount[] }[];
  campaigns: { byKind: ValueCount[]; names: number; mostNamed: CampaignFigure[] };
  targets: { byUnit: ValueCount[]; otherUnits: number; indicators: number; mostSet: { indicator: string; unit: string; targets: number; documents: number }[] };
  resolution: { byStatus: ValueCount[]; byRelation: ValueCount[]; unresolved: OpenCitation[]; ambiguous: OpenCitation[] };
  /** null: not counted yet. */
  findings: ValueCount[] | null;
  problems: { code: string; count: number; documents: number }[];
  failures: ValueCount[];
}
