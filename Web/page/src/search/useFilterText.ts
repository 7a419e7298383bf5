import { typeName } from "../names/citation";
import { useText } from "../text/language";
import type { Filter } from "./question";

/** How a value of a facet is read. */
export function useFilterText(): (filter: Filter) => string {
  const { name } = useText();
  return ({ field, value }) => (field === "type" ? typeName(value) : field === "level" ? name("level", value) : field === "relation" ? name("relation", value) : value);
}
