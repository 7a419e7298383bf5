import type { GraphEdge } from "../contract/graph";

/** All that one document has to say of another, drawn as one line. */
export interface Line {
  from: string;
  to: string;
  parent: boolean;
  /** The strongest first. */
  relations: string[];
}

export const lineKinds = ["parent", "implements", "basis", "ends", "refers"] as const;
export type LineKind = (typeof lineKinds)[number];

const order = ["replaces", "repeals", "amends", "implements", "continues", "guides", "basis", "refers"];

/** How a line is drawn: it says the kind, its label the very relation. */
export function kindOf(line: Pick<Line, "parent" | "relations">): LineKind {
  if (line.parent) return "parent";
  const [first] = line.relations;
  if (first === "amends" || first === "replaces" || first === "repeals") return "ends";
  return first === "basis" ? "basis" : first === "refers" ? "refers" : "implements";
}

export function linesOf(edges: readonly GraphEdge[]): Line[] {
  const lines = new Map<string, Line>();
  for (const edge of edges) {
    const key = `${edge.from}\n${edge.to}`;
    const line = lines.get(key) ?? { from: edge.from, to: edge.to, parent: false, relations: [] };
    line.parent ||= edge.parent;
    if (!line.relations.includes(edge.relation)) line.relations.push(edge.relation);
    lines.set(key, line);
  }
  for (const line of lines.values()) line.relations.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return [...lines.values()];
}
