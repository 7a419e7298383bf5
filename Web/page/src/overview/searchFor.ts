import type { FacetField } from "../contract/search";
import { pageAddress } from "../search/question";

/** The address of the search for documents of these values; null where one of them is not known, for nothing can be searched that is not there. */
export function searchFor(...values: readonly (readonly [FacetField, string | number | null])[]): string | null {
  const filters = values.flatMap(([field, value]) => (value === null ? [] : [{ field, value: String(value) }]));
  return filters.length < values.length ? null : search("", filters);
}

/** The address of the search for what this query finds. */
export function search(q: string, filters: { field: FacetField; value: string }[] = []): string {
  return pageAddress({ q, filters, passages: false, sort: "relevance", after: null });
}
