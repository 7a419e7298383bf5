import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from "chart.js";
import type { Plugin } from "chart.js";

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

export interface Series {
  name: string;
  values: number[];
  /** The name of a CSS variable. */
  colour: string;
}

export interface BarPicture {
  labels: string[];
  series: Series[];
  horizontal: boolean;
  number: (value: number) => string;
  choose: (row: number, series: number) => void;
}

/** Writes the sum of each bar at its end, so that it need not be read off the scale. */
const sums = (picture: BarPicture, colour: string, font: string): Plugin<"bar"> => ({
  id: "sums",
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.save();
    ctx.fillStyle = colour;
    ctx.font = font;
    ctx.textAlign = picture.horizontal ? "left" : "center";
    ctx.textBaseline = picture.horizontal ? "middle" : "bottom";
    picture.labels.forEach((_, row) => {
      const shown = picture.series.map((one, index) => ({ value: one.values[row] ?? 0, index })).filter(({ value, index }) => value > 0 && chart.isDatasetVisible(index));
      const bar = shown.length === 0 ? undefined : chart.getDatasetMeta(shown.at(-1)!.index).data[row];
      const sum = shown.reduce((total, { value }) => total + value, 0);
      if (bar) ctx.fillText(picture.number(sum), bar.x + (picture.horizontal ? 5 : 0), bar.y - (picture.horizontal ? 0 : 3));
    });
    ctx.restore();
  },
});

/** Draws bars, stacked where there are several series, in the colours and letters of the page. */
export function draw(canvas: HTMLCanvasElement, picture: BarPicture): Chart {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const [ink, soft, line] = [colour("--ink"), colour("--soft"), colour("--line")];
  Chart.defaults.font.family = style.fontFamily;
  const values = { beginAtZero: true, stacked: true, grace: "8%", grid: { color: line }, border: { display: false }, ticks: { color: soft, precision: 0, callback: (value: string | number) => picture.number(Number(value)) } };
  const names = { stacked: true, grid: { display: false }, border: { color: line }, ticks: { color: ink, autoSkip: !picture.horizontal, maxRotation: 0 } };
  return new Chart(canvas, {
    type: "bar",
    data: {
      labels: picture.labels,
      datasets: picture.series.map((one) => ({ label: one.name, data: one.values, backgroundColor: colour(one.colour), hoverBackgroundColor: colour("--accent"), borderRadius: 2, maxBarThickness: 26 })),
    },
    options: {
      indexAxis: picture.horizontal ? "y" : "x",
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { right: picture.horizontal ? 12 : 0 } },
      scales: picture.horizontal ? { x: values, y: names } : { x: names, y: values },
      plugins: {
        legend: { display: picture.series.length > 1, position: "bottom", labels: { color: ink, boxWidth: 12, boxHeight: 12, padding: 10 } },
        tooltip: { callbacks: { label: (item) => `${item.dataset.label ?? ""}: ${picture.number(Number(item.raw))}` } },
      },
      onHover: (event, under) => {
        if (event.native?.target instanceof HTMLElement) event.native.target.style.cursor = under.length > 0 ? "pointer" : "";
      },
      onClick: (_, under) => {
        if (under[0]) picture.choose(under[0].index, under[0].datasetIndex);
      },
    },
    plugins: [sums(picture, ink, `12px ${style.fontFamily}`)],
  });
}
