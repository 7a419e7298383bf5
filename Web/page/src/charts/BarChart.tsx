import { useLocation } from "preact-iso";
import { useEffect, useRef } from "preact/hooks";
import { useText } from "../text/language";
import type { Series } from "./draw";
import { FigureTable } from "./FigureTable";
import { useColours } from "./useColours";

interface Props {
  title: string;
  /** What the rows are: the heading of their column. */
  of: string;
  labels: string[];
  series: Series[];
  horizontal?: boolean;
  /** So many rows are drawn; the table has all. */
  mostDrawn?: number;
  /** Where a bar leads; null: nowhere. */
  to?: (row: number, series?: number) => string | null;
}

/** Bars that lead to what they count, and a table that says the same. The library comes when it is needed. */
export function BarChart({ title, of, labels, series, horizontal = false, mostDrawn = labels.length, to = () => null }: Props) {
  const { language, number } = useText();
  const { route } = useLocation();
  const colours = useColours();
  const canvas = useRef<HTMLCanvasElement>(null);
  const rows = Math.min(labels.length, mostDrawn);
  const shown = JSON.stringify([labels, series, horizontal, rows]);
  useEffect(() => {
    let drawn: { destroy: () => void } | undefined;
    let gone = false;
    const choose = (row: number, at: number) => {
      const address = to(row, at);
      if (address) route(address);
    };
    void import("./draw").then(({ draw }) => {
      if (!gone && canvas.current) drawn = draw(canvas.current, { labels: labels.slice(0, rows), series: series.map((one) => ({ ...one, values: one.values.slice(0, rows) })), horizontal, number, choose });
    });
    return () => {
      gone = true;
      drawn?.destroy();
    };
  }, [shown, colours, language]);
  return (
    <section class="chart">
      <h3>{title}</h3>
      <div class="drawn" style={{ height: horizontal ? `${rows * 27 + 40}px` : "20rem" }}>
        <canvas ref={canvas} role="img" aria-label={title} />
      </div>
      <FigureTable title={title} of={of} labels={labels} series={series} to={to} />
    </section>
  );
}
