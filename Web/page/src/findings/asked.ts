import { address } from "../api";
import type { FindingKind } from "../contract/findings";
import { findingKinds } from "../contract/findings";

/** Which findings are shown. */
export interface AskedFindings {
  kind: FindingKind | null;
  doc: string | null;
  after: string | null;
}

export function findingsAsked(query: Record<string, string>): AskedFindings {
  return { kind: findingKinds.find((kind) => kind === query["kind"]) ?? null, doc: query["doc"] || null, after: query["after"] || null };
}

export function findingsAddress(asked: AskedFindings): string {
  return address("/findings", { ...asked });
}

const perPage = 20;

export function findingsAnswer(asked: AskedFindings, format: string | null = null): string {
  return address("/api/findings", { ...asked, limit: perPage, format });
}
