import { useText } from "../text/language";
import type { Series } from "./draw";

interface Props {
  title: string;
  of: string;
  labels: string[];
  series: Series[];
  to: (row: number, series?: number) => string | null;
}

/** The figures of a picture, with the same ways on. */
export function FigureTable({ title, of, labels, series, to }: Props) {
  const { t, number } = useText();
  const sum = (row: number) => series.reduce((total, one) => total + (one.values[row] ?? 0), 0);
  return (
    <details class="figures">
      <summary>{t("chart.table")}</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{of}</th>
              {series.map((one) => <th scope="col" class="number">{one.name}</th>)}
              {series.length > 1 && <th scope="col" class="number">{t("chart.sum")}</th>}
            </tr>
          </thead>
          <tbody>
            {labels.map((label, row) => (
              <tr>
                <th scope="row"><Way to={to(row)}>{label}</Way></th>
                {series.map((one, at) => <td class="number">{one.values[row] ? <Way to={series.length > 1 ? to(row, at) : null}>{number(one.values[row]!)}</Way> : ""}</td>)}
                {series.length > 1 && <td class="number">{number(sum(row))}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Way({ to, children }: { to: string | null; children: string }) {
  return to === null ? <>{children}</> : <a href={to}>{children}</a>;
}
