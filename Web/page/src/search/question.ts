import type { FacetField } from "../contract/search";
import { facetFields } from "../contract/search";
import { address } from "../api";
import { fieldName } from "./fields";

/** One value that the answers are narrowed to. */
export interface Filter {
  field: FacetField;
  value: string;
}

/** What is asked: all of it stands in the address, so that it can be shared. */
export interface Question {
  q: string;
  filters: Filter[];
  passages: boolean;
  sort: string;
  after: string | null;
}

export const sorts = ["relevance", "date", "authority", "citations"] as const;

const isFacetField = (name: string | undefined): name is FacetField => facetFields.some((field) => field === name);

/** Reads the question from an address. */
export function questionOf(url: string): Question {
  const given = new URL(url, window.location.origin).searchParams;
  const filters = given.getAll("filter").flatMap((text) => {
    const [field, ...value] = text.split(":");
    return isFacetField(field) ? [{ field, value: value.join(":") }] : [];
  });
  const sort = sorts.find((one) => one === given.get("sort")) ?? "relevance";
  return { q: given.get("q") ?? "", filters, passages: given.get("passages") === "true", sort, after: given.get("after") };
}

/** A text fit for a phrase of the query language, which ends at any quotation mark. */
export const quotable = (text: string): string => text.replace(/["“”„«»]/gu, " ");

const shared = (asked: Question) => ({ passages: asked.passages, sort: asked.sort === "relevance" ? null : asked.sort, after: asked.after });

/** The address of the view that asks this. */
export function pageAddress(asked: Question): string {
  return address("/search", { q: asked.q, filter: asked.filters.map((one) => `${one.field}:${one.value}`), ...shared(asked) });
}

/** The query with its filters written out, as the command line would take it. Where there are filters the words stand in parentheses, for OR binds weaker than AND. */
export function written(asked: Question): string {
  const filters = asked.filters.map((one) => `${fieldName(one.field)}:"${quotable(one.value)}"`);
  if (asked.q.trim() === "") return filters.join(" ");
  return filters.length === 0 ? asked.q : `(${asked.q}) ${filters.join(" ")}`;
}

/** How far the words are moved in the written query by what is put around them. */
export function shiftOf(asked: Question): number {
  return asked.filters.length > 0 && asked.q.trim() !== "" ? 1 : 0;
}

/** The address of the answer; null where nothing is asked yet. */
export function answerAddress(asked: Question, format: "json" | "csv" = "json"): string | null {
  const q = written(asked);
  return q === "" ? null : address("/api/search", { q, facets: true, limit: 20, format: format === "csv" ? format : null, ...shared(asked) });
}

export function isChosen(asked: Question, filter: Filter): boolean {
  return asked.filters.some((one) => one.field === filter.field && one.value === filter.value);
}

/** The same question with this filter put in or taken out, from its first page. */
export function toggled(asked: Question, filter: Filter): Question {
  const others = asked.filters.filter((one) => one.field !== filter.field || one.value !== filter.value);
  return { ...asked, after: null, filters: others.length === asked.filters.length ? [...others, filter] : others };
}
