import type { Matrix, MatrixItem, MatrixPlan } from "../contract/coverage";
import { shortOf } from "../names/citation";
import { useText } from "../text/language";
import type { Cell } from "./cell";
import { cellAddress } from "./cell";
import { oneLine, percent } from "./shares";
import { Verdict } from "./Verdict";

/** What a plan is called in an address: its key, or its path where it is not in the store. */
function planId(plan: MatrixPlan): string {
  return plan.key ?? plan.path ?? "";
}

/** A row for each item of the directive, a column for each plan; each cell leads to its evidence. */
export function MatrixTable({ matrix, cell }: { matrix: Matrix; cell: Cell }) {
  const { t } = useText();
  return (
    <div class="scroll matrix-scroll" tabIndex={0} role="region" aria-label={t("coverage.matrix")}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col" class="item">{t("coverage.item")}</th>
            {matrix.plans.map((plan) => <PlanHead plan={plan} above={matrix.plans.find((one) => one.key !== null && one.key === plan.via)} />)}
          </tr>
        </thead>
        <tbody>{matrix.items.map((item, index) => <ItemRow item={item} index={index} matrix={matrix} cell={cell} />)}</tbody>
        <tfoot>
          <tr>
            <th scope="row" class="item">{t("coverage.coverage")}</th>
            {matrix.plans.map((plan) => <td>{percent(plan.coverage)}</td>)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function PlanHead({ plan, above }: { plan: MatrixPlan; above: MatrixPlan | undefined }) {
  const { t } = useText();
  return (
    <th scope="col" class="plan">
      {above && <span class="soft">↳ {t("coverage.below", above.number ?? shortOf(above))}<br /></span>}
      <span lang="vi">{shortOf(plan)}</span>
      {plan.lagDays !== null && <><br /><span class="soft">{t("coverage.lag", plan.lagDays)}</span></>}
    </th>
  );
}

function ItemRow({ item, index, matrix, cell }: { item: MatrixItem; index: number; matrix: Matrix; cell: Cell }) {
  const { t, name } = useText();
  return (
    <tr>
      <th scope="row" class="item">
        <span class="label">{item.label}</span><span lang="vi">{oneLine(item.text)}</span> {item.kind !== "task" && <span class="tag">{name("itemKind", item.kind)}</span>}
      </th>
      {matrix.plans.map((plan, column) => {
        const status = item.statuses[column]!, corrected = item.corrected?.[column] ?? false, comparison = item.comparisons?.[column];
        const chosen = cell.item === index && cell.plan === planId(plan);
        const told = [name("status", status), comparison && name("comparison", comparison), corrected && t("coverage.corrected")].filter(Boolean).join(", ");
        return (
          <td>
            <a class={chosen ? "cell chosen" : "cell"} aria-current={chosen ? "true" : undefined} href={cellAddress({ parent: cell.parent, plan: planId(plan), item: index })} aria-label={`${item.label}, ${shortOf(plan)}: ${told}`}>
              <Verdict status={status} comparison={comparison} corrected={corrected} />
            </a>
          </td>
        );
      })}
    </tr>
  );
}
