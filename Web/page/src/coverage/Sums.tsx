import type { Matrix } from "../contract/coverage";
import { shortOf } from "../names/citation";
import { useText } from "../text/language";
import { oneLine, percent } from "./shares";

/** A longer list is folded at first. */
const mostOpen = 12;

/** The matrix summed up: by level, what is lost on the way down, and totals beside the sum of what those below set. */
export function Sums({ matrix }: { matrix: Matrix }) {
  const { t, name, number } = useText();
  const titleOf = (index: number) => <><span class="label">{matrix.items[index]!.label}</span><span lang="vi">{oneLine(matrix.items[index]!.text)}</span></>;
  return (
    <>
      {matrix.levels.length > 0 && (
        <section>
          <h2>{t("coverage.byLevel")}</h2>
          <div class="scroll narrow" tabIndex={0} role="region" aria-label={t("coverage.byLevel")}>
            <table class="figures-table">
              <thead><tr><th scope="col">{t("facet.level")}</th><th scope="col">{t("coverage.plans")}</th><th scope="col">{t("coverage.coverage")}</th><th scope="col">{t("status.covered")}</th><th scope="col">{t("status.partial")}</th><th scope="col">{t("status.missing")}</th></tr></thead>
              <tbody>
                {matrix.levels.map((one) => (
                  <tr><th scope="row">{one.level === null ? t("coverage.levelUnknown") : name("level", one.level)}</th><td>{number(one.plans)}</td><td>{percent(one.coverage)}</td><td>{number(one.covered)}</td><td>{number(one.partial)}</td><td>{number(one.missing)}</td></tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {matrix.dropped.length > 0 && (
        <details class="lost" open={matrix.dropped.length <= mostOpen}>
          <summary><h2>{t("coverage.dropped")} <span class="count">{number(matrix.dropped.length)}</span></h2></summary>
          <p class="soft">{t("coverage.droppedHint")}</p>
          <ul class="dropped">
            {byItem(matrix).map(([item, drops]) => (
              <li>
                {titleOf(item)}
                <p class="soft">{drops.map((drop) => shortOf(matrix.plans[drop.plan]!) + (drop.above === null ? "" : ` (${t("coverage.though", shortOf(matrix.plans[drop.above]!))})`)).join("; ")}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {matrix.sums.length > 0 && (
        <section>
          <h2>{t("coverage.sums")}</h2>
          <ul>{matrix.sums.map((sum) => <li>{titleOf(sum.item)}: <b>{number(sum.sum)} / {number(sum.parent)} {sum.unit}</b> <span class="soft">({t("coverage.sumPlans", sum.plans)})</span></li>)}</ul>
        </section>
      )}
    </>
  );
}

function byItem(matrix: Matrix): [number, Matrix["dropped"]][] {
  const items = new Map<number, Matrix["dropped"]>();
  for (const drop of matrix.dropped) items.set(drop.item, [...(items.get(drop.item) ?? []), drop]);
  return [...items];
}
