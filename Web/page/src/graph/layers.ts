import type { GraphEdge, GraphNode } from "../contract/graph";

export const levels = ["central", "ministry", "province", "department", "district", "office", "commune", "unit", null] as const;

export interface Layer {
  level: string | null;
  top: number;
  height: number;
}

export interface Places {
  at: Map<string, { x: number; y: number }>;
  layers: Layer[];
  width: number;
}

export const box = { width: 156, height: 50 };
const gap = { x: 26, y: 22, layer: 54 };
const sweeps = 6;

/** The layer of a document: that of its level, else the last. */
const rankOf = (node: GraphNode) => {
  const rank = levels.findIndex((level) => level === node.level);
  return rank < 0 ? levels.length - 1 : rank;
};

/**
 * Places documents in layers by level, the highest on top. Within a layer each is drawn towards the middle of its neighbours (barycentre), so that lines cross little; a layer of more
 * than so many columns goes on in further rows, filled column by column to keep that order. The document that all is about stands in the middle of its layer.
 */
export function place(start: string, nodes: readonly GraphNode[], edges: readonly GraphEdge[], columns: number): Places {
  const layers = levels.map((_, rank) => nodes.filter((node) => rankOf(node) === rank).sort((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9") || a.key.localeCompare(b.key)));
  const neighbours = new Map<string, string[]>(nodes.map((node) => [node.key, []]));
  for (const edge of edges) {
    neighbours.get(edge.from)?.push(edge.to);
    neighbours.get(edge.to)?.push(edge.from);
  }
  const x = new Map<string, number>();
  layers.forEach((layer) => spread(layer, columns, x));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const layer of sweep % 2 === 0 ? layers : layers.toReversed()) {
      const pull = new Map(layer.map((node) => [node.key, mean((neighbours.get(node.key) ?? []).map((key) => x.get(key) ?? 0)) ?? x.get(node.key) ?? 0]));
      layer.sort((a, b) => pull.get(a.key)! - pull.get(b.key)!);
      const at = layer.findIndex((node) => node.key === start);
      if (at >= 0) layer.splice(Math.floor((layer.length - 1) / 2), 0, ...layer.splice(at, 1));
      spread(layer, columns, x);
    }
  }
  const places: Places = { at: new Map(), layers: [], width: Math.max(...layers.map((layer) => columnsOf(layer, columns))) * (box.width + gap.x) };
  let top = 0;
  layers.forEach((layer, rank) => {
    if (layer.length === 0) return;
    const rows = rowsOf(layer, columns);
    layer.forEach((node, index) => places.at.set(node.key, { x: x.get(node.key)!, y: top + (index % rows) * (box.height + gap.y) + box.height / 2 }));
    const height = rows * box.height + (rows - 1) * gap.y;
    places.layers.push({ level: levels[rank] ?? null, top, height });
    top += height + gap.layer;
  });
  return places;
}

const rowsOf = (layer: readonly GraphNode[], columns: number) => Math.max(1, Math.ceil(layer.length / columns));
const columnsOf = (layer: readonly GraphNode[], columns: number) => Math.ceil(layer.length / rowsOf(layer, columns));

/** Sets the places across of a layer, about its middle. */
function spread(layer: readonly GraphNode[], columns: number, x: Map<string, number>): void {
  const rows = rowsOf(layer, columns);
  layer.forEach((node, index) => x.set(node.key, (Math.floor(index / rows) - (columnsOf(layer, columns) - 1) / 2) * (box.width + gap.x)));
}

function mean(values: number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
