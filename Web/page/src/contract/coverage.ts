import type { DocumentHead } from "./document";
import type { Span } from "./span";

export const statuses = ["covered", "partial", "missing"] as const;
export type Status = (typeof statuses)[number];

export interface MatrixPlan extends DocumentHead {
  level: string | null;
  depth: number;
  via: string | null;
  lagDays: number | null;
  coverage: number;
  extra: number;
}

export interface MatrixItem {
  label: string;
  kind: "task" | "target" | "campaign";
  text: string;
  span: Span;
  covered: number;
  partial: number;
  missing: number;
  statuses: Status[];
  comparisons?: (string | null)[];
  corrected?: boolean[];
}

export interface LevelSum {
  level: string | null;
  plans: number;
  coverage: number;
  covered: number;
  partial: number;
  missing: number;
}

export interface Matrix {
  parent: DocumentHead;
  level: string | null;
  coverage: number;
  plans: MatrixPlan[];
  items: MatrixItem[];
  levels: LevelSum[];
  dropped: { item: number; plan: number; above: number | null }[];
  sums: { item: number; parent: number; sum: number; plans: number; unit: string | null }[];
}

export interface Evidence {
  label: string | null;
  text: string;
  span: Span;
  score: number;
  verbatim: number;
  carryOver: string;
  local: string[];
}

export interface ItemVerdict {
  label: string;
  kind: string;
  text: string;
  span: Span;
  status: Status;
  score: number;
  reason: string;
  vietnameseReason: string;
  evidence: Evidence[];
  correction: { by: string; on: string | null; note: string | null; machineStatus: Status } | null;
  target: { parent: number | null; child: number | null; unit: string | null; comparison: string } | null;
}

/** One plan against its directive. */
export interface Pair {
  parent: DocumentHead;
  child: DocumentHead;
  coverage: number;
  items: ItemVerdict[];
  extra: { label: string | null; text: string; span: Span }[];
}
