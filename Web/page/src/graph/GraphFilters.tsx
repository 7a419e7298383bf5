import { capital } from "../names/capital";
import { useText } from "../text/language";
import type { Scope } from "./scope";
import { depths, directions, relations } from "./scope";

/** What is let into the picture: how far, which way, by which relations, of which years. */
export function GraphFilters({ scope, ask }: { scope: Scope; ask: (next: Scope) => void }) {
  const { t, name } = useText();
  const toggled = (relation: string) => (scope.relations.includes(relation) ? scope.relations.filter((one) => one !== relation) : [...scope.relations, relation]);
  const year = (field: "from" | "to") => (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement;
    if (value === "" || /^\d{4}$/.test(value)) ask({ ...scope, [field]: value });
  };
  return (
    <form class="filters" aria-label={t("graph.filters")} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{t("facet.relation")}</legend>
        {relations.map((relation) => (
          <label><input type="checkbox" checked={scope.relations.includes(relation)} onChange={() => ask({ ...scope, relations: toggled(relation) })} /> {capital(name("relation", relation))}</label>
        ))}
      </fieldset>
      <span class="years">
        <label class="choice">{t("graph.from")} <input type="text" inputMode="numeric" pattern="\d{4}" maxLength={4} size={4} value={scope.from} onChange={year("from")} /></label>
        <label class="choice">{t("graph.to")} <input type="text" inputMode="numeric" pattern="\d{4}" maxLength={4} size={4} value={scope.to} onChange={year("to")} /></label>
      </span>
      <label class="choice">{t("graph.depth")}
        <select value={scope.depth} onChange={(event) => ask({ ...scope, depth: event.currentTarget.value })}>
          {depths.map((depth) => <option value={depth}>{t("graph.steps", depth)}</option>)}
        </select>
      </label>
      <label class="choice">{t("graph.direction")}
        <select value={scope.direction} onChange={(event) => ask({ ...scope, direction: event.currentTarget.value })}>
          {directions.map((direction) => <option value={direction}>{name("direction", direction)}</option>)}
        </select>
      </label>
    </form>
  );
}
