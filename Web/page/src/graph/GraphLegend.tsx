import { useText } from "../text/language";
import { lineKinds } from "./lines";

/** What the lines and boxes mean. */
export function GraphLegend() {
  const { t, name } = useText();
  return (
    <ul class="legend">
      {lineKinds.map((kind) => (
        <li>
          <svg viewBox="0 0 44 12" aria-hidden="true">
            <line class={kind} x1="1" y1="6" x2="34" y2="6" />
            <path class={kind} d="M34 1.5 L43 6 L34 10.5 Z" />
          </svg>
          {name("line", kind)}
        </li>
      ))}
      <li><span class="sample" /> {t("graph.inStore")}</li>
      <li><span class="sample hollow" /> {t("notInStore")}</li>
      <li class="soft">{t("graph.arrow")}</li>
    </ul>
  );
}
