import { useState } from "preact/hooks";
import type { FacetField, FacetValue, SearchAnswer } from "../contract/search";
import { facetFields } from "../contract/search";
import { useText } from "../text/language";
import type { Question } from "./question";
import { isChosen, toggled } from "./question";
import { useFilterText } from "./useFilterText";

const shownAtFirst = 6;

/** How the answers fall into kinds; each can be checked to narrow them down. */
export function Facets({ asked, answer, ask }: { asked: Question; answer: SearchAnswer; ask: (next: Question) => void }) {
  const { t } = useText();
  const fields = facetFields.filter((field) => (answer.facets[field]?.length ?? 0) > 0);
  if (fields.length === 0) return <p class="soft">{t("search.noFilters")}</p>;
  return <>{fields.map((field) => <Facet key={field} field={field} values={answer.facets[field]!} asked={asked} ask={ask} />)}</>;
}

function Facet({ field, values, asked, ask }: { field: FacetField; values: FacetValue[]; asked: Question; ask: (next: Question) => void }) {
  const { t, name, number } = useText();
  const textOf = useFilterText();
  const [all, setAll] = useState(false);
  const shown = all ? values : values.filter((value, index) => index < shownAtFirst || isChosen(asked, { field, value: value.value }));
  return (
    <fieldset class="facet">
      <legend>{name("facet", field)}</legend>
      {shown.map(({ value, documents }) => (
        <label>
          <input type="checkbox" checked={isChosen(asked, { field, value })} onChange={() => ask(toggled(asked, { field, value }))} />
          <span>{textOf({ field, value })}</span>
          <span class="count">{number(documents)}</span>
        </label>
      ))}
      {values.length > shownAtFirst && (
        <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("search.fewerValues") : t("search.moreValues", values.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}
