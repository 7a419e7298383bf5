import { BarChart } from "../charts/BarChart";
import type { Dashboard } from "../contract/dashboard";
import { capital } from "../names/capital";
import { quotable } from "../search/question";
import { useText } from "../text/language";
import { search } from "./searchFor";

/** What is set as a target: the units, and what most documents measure. */
export function Targets({ targets }: { targets: Dashboard["targets"] }) {
  const { t, number } = useText();
  if (targets.byUnit.length === 0) return null;
  const units = [...targets.byUnit, ...(targets.otherUnits > 0 ? [{ value: null, count: targets.otherUnits }] : [])];
  return (
    <section>
      <h2>{t("overview.targets")}</h2>
      <div class="charts">
        <BarChart title={t("overview.byUnit")} of={t("overview.unit")} horizontal labels={units.map((row) => row.value ?? t("overview.otherUnits"))}
          series={[{ name: t("overview.targets"), values: units.map((row) => row.count), colour: "--bar" }]} to={(row) => unitAddress(units[row]?.value ?? null)} />
        <div>
          <h3>{t("overview.mostSet")}</h3>
          <table>
            <thead>
              <tr><th scope="col">{t("overview.indicator")}</th><th scope="col">{t("overview.unit")}</th><th scope="col" class="number">{t("overview.documents")}</th></tr>
            </thead>
            <tbody>
              {targets.mostSet.slice(0, 12).map((row) => (
                <tr>
                  <th scope="row"><a lang="vi" href={search(`target:"${quotable(row.indicator)}"`)}>{capital(row.indicator)}</a></th>
                  <td>{row.unit}</td>
                  <td class="number">{number(row.documents)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}

function unitAddress(unit: string | null): string | null {
  return unit === null ? null : search(`target:>=0"${quotable(unit)}"`);
}
