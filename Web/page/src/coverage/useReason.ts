import type { ItemVerdict } from "../contract/coverage";
import { useText } from "../text/language";

/** Why an item has its status, in the reader's language. */
export function useReason(): (item: ItemVerdict) => string {
  const { language } = useText();
  return (item) => (language === "vi" ? item.vietnameseReason : item.reason);
}
