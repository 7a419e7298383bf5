import { useText } from "../text/language";
import type { Question } from "./question";
import { toggled } from "./question";
import { useFilterText } from "./useFilterText";

/** What the answers are narrowed to, each to be taken away. */
export function Chosen({ asked, ask }: { asked: Question; ask: (next: Question) => void }) {
  const { t, name } = useText();
  const textOf = useFilterText();
  if (asked.filters.length === 0) return null;
  return (
    <div class="chosen-filters">
      <span class="soft">{t("search.chosen")}</span>
      <ul class="chips">
        {asked.filters.map((filter) => {
          const text = `${name("facet", filter.field)}: ${textOf(filter)}`;
          return <li><button type="button" class="chip" aria-label={t("search.remove", text)} onClick={() => ask(toggled(asked, filter))}>{text} <span aria-hidden="true">×</span></button></li>;
        })}
      </ul>
      {asked.filters.length > 1 && <button type="button" class="plain" onClick={() => ask({ ...asked, filters: [], after: null })}>{t("search.removeAll")}</button>}
    </div>
  );
}
