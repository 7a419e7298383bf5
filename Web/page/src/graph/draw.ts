import cytoscape from "cytoscape";
import type { Core, ElementDefinition } from "cytoscape";
import type { GraphNode } from "../contract/graph";
import type { Layer, Places } from "./layers";
import type { Line } from "./lines";
import { kindOf } from "./lines";
import { look } from "./look";
import { shortName } from "./shortName";
import { styles } from "./styles";

export interface PictureParts {
  start: string;
  nodes: readonly GraphNode[];
  lines: readonly Line[];
  places: Places;
  chosen: string | null;
  layerName: (layer: Layer) => string;
  relationName: (relation: string) => string;
  choose: (key: string) => void;
}

const margin = 30;
/** Lines within a row go over what stands between. */
const arc = 58;
/** The name of a layer stands at its left end. */
const labelMiddle = 60;
const fewLines = 8;

/** Draws the graph into its container. */
export function draw(container: HTMLElement, parts: PictureParts): Core {
  withoutStyleElement();
  const picture = cytoscape({
    container, elements: elements(parts), style: styles(container), layout: { name: "preset" }, minZoom: 0.2, maxZoom: 2.5, boxSelectionEnabled: false, autounselectify: true,
  });
  container.addEventListener("wheel", leaveToThePage, { capture: true });
  picture.on("tap", ".document", (event) => parts.choose(event.target.id() as string));
  picture.on("mouseover", ".document", (event) => {
    container.style.cursor = "pointer";
    event.target.connectedEdges().addClass("told");
  });
  picture.on("mouseout", ".document", () => {
    container.style.cursor = "";
    mark(picture, parts.chosen);
  });
  mark(picture, parts.chosen);
  look(picture, parts.chosen ?? parts.start);
  return picture;
}

/** The wheel scrolls the page, as everywhere; with Ctrl it zooms. */
function leaveToThePage(event: WheelEvent): void {
  if (!event.ctrlKey) event.stopPropagation();
}

/** Shows what belongs to the chosen document: its lines with their relations; all else is faint. */
function mark(picture: Core, chosen: string | null): void {
  picture.elements().removeClass("faint chosen told");
  if (picture.edges().length <= fewLines) picture.edges().addClass("told");
  const node = picture.getElementById(chosen ?? "");
  if (node.empty()) return;
  picture.elements().not(".layer").difference(node.closedNeighborhood()).addClass("faint");
  node.addClass("chosen").connectedEdges().addClass("told");
}

function elements(parts: PictureParts): ElementDefinition[] {
  const { places } = parts;
  return [
    ...places.layers.map((layer): ElementDefinition => ({
      data: { id: `layer:${layer.level ?? ""}`, label: parts.layerName(layer), width: places.width + margin, height: layer.height + margin * 1.5, left: labelMiddle - (places.width + margin) / 2 },
      position: { x: 0, y: layer.top + layer.height / 2 - margin * 0.25 },
      classes: "layer",
      grabbable: false,
    })),
    ...parts.nodes.map((node): ElementDefinition => {
      const name = shortName(node);
      return {
        data: { id: node.key, label: name.second === "" ? name.first : `${name.first}\n${name.second}` },
        position: { ...places.at.get(node.key)! },
        classes: `document${node.inCorpus ? "" : " absent"}${node.key === parts.start ? " start" : ""}`,
        grabbable: false,
      };
    }),
    ...parts.lines.map((line): ElementDefinition => {
      const [from, to] = [places.at.get(line.from)!, places.at.get(line.to)!];
      return {
        data: { id: `${line.from}\n${line.to}`, source: line.from, target: line.to, label: line.relations.map(parts.relationName).join(", "), bend: from.x < to.x ? -arc : arc },
        classes: from.y === to.y ? `${kindOf(line)} arc` : kindOf(line),
      };
    }),
  ];
}

/** Cytoscape would write a style element, which the page's policy forbids; it leaves that where it finds an element of this name. What it would say is in graph.css. */
function withoutStyleElement(): void {
  const id = "__________cytoscape_stylesheet";
  if (document.getElementById(id)) return;
  const there = document.createElement("meta");
  there.id = id;
  document.head.append(there);
}
