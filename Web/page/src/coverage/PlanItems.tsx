import type { Pair } from "../contract/coverage";
import { citationOf } from "../names/citation";
import { useText } from "../text/language";
import { oneLine } from "./shares";
import { useReason } from "./useReason";
import { Verdict } from "./Verdict";

/** All items of a plan with reason and evidence, for paper. */
export function PlanItems({ pair }: { pair: Pair }) {
  const { t } = useText();
  const reasonOf = useReason();
  return (
    <div class="on-paper">
      <h2 lang="vi">{citationOf(pair.child)}</h2>
      <table>
        <thead><tr><th scope="col">{t("coverage.item")}</th><th scope="col">{t("coverage.status")}</th><th scope="col">{t("coverage.reason")}</th><th scope="col">{t("coverage.evidence")}</th></tr></thead>
        <tbody>
          {pair.items.map((item) => (
            <tr>
              <td><span class="label">{item.label}</span>{oneLine(item.text)}</td>
              <td><Verdict status={item.status} comparison={item.target?.comparison} corrected={item.correction !== null} /></td>
              <td>{reasonOf(item)}</td>
              <td>{item.evidence.map((evidence) => <p><q>{oneLine(evidence.text)}</q></p>)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
