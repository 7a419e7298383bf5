import type { NodeSingular, StylesheetJson } from "cytoscape";
import { box } from "./layers";

/** How documents and lines look, in the colours and letters of the page. */
export function styles(container: HTMLElement): StylesheetJson {
  const page = getComputedStyle(container);
  const colour = (name: string) => page.getPropertyValue(name).trim();
  const font = { "font-family": page.fontFamily, color: colour("--ink") };
  return [
    {
      selector: ".layer",
      style: {
        ...font, shape: "rectangle", width: "data(width)", height: "data(height)", "background-color": colour("--panel"), label: "data(label)", "font-size": 12, "font-weight": "bold",
        color: colour("--soft"), "text-valign": "top", "text-margin-x": (layer: NodeSingular) => layer.data("left") as number, "text-margin-y": 17, "z-index": 0, "z-index-compare": "manual", events: "no",
      },
    },
    {
      selector: ".document",
      style: {
        ...font, shape: "round-rectangle", width: box.width, height: box.height, "background-color": colour("--in-store"), "border-width": 1.5, "border-color": colour("--accent"),
        label: "data(label)", "font-size": 11, "text-wrap": "wrap", "text-max-width": `${box.width - 12}px`, "text-valign": "center", "line-height": 1.15, "z-index": 10, "z-index-compare": "manual", "overlay-opacity": 0,
      },
    },
    { selector: ".absent", style: { "background-color": colour("--paper"), "border-style": "dashed", "border-color": colour("--soft"), color: colour("--soft") } },
    { selector: ".start", style: { "border-width": 4, "font-weight": "bold" } },
    {
      selector: "edge",
      style: {
        ...font, width: 1.2, "line-color": colour("--soft"), "target-arrow-color": colour("--soft"), "target-arrow-shape": "triangle", "arrow-scale": 0.9, "curve-style": "bezier",
        "z-index": 5, "z-index-compare": "manual", "overlay-opacity": 0, events: "no",
      },
    },
    { selector: "edge.arc", style: { "curve-style": "unbundled-bezier", "control-point-distances": "data(bend)", "control-point-weights": 0.5 } },
    { selector: "edge.parent", style: { width: 4, "line-color": colour("--accent"), "target-arrow-color": colour("--accent"), "arrow-scale": 1.1, "z-index": 6 } },
    { selector: "edge.basis", style: { "line-style": "dashed" } },
    { selector: "edge.refers", style: { "line-style": "dotted", width: 1 } },
    { selector: "edge.ends", style: { "line-style": "dashed", "line-dash-pattern": [8, 3, 2, 3], width: 1.6, "line-color": colour("--missing"), "target-arrow-color": colour("--missing") } },
    {
      selector: "edge.told",
      style: { label: "data(label)", "font-size": 10, "text-background-color": colour("--paper"), "text-background-opacity": 0.9, "text-background-padding": "2px", "z-index": 20 },
    },
    { selector: ".faint", style: { opacity: 0.28 } },
    { selector: ".chosen", style: { "background-color": colour("--chosen"), color: colour("--chosen-ink"), "border-width": 3 } },
  ];
}
