import type { GraphEdge, GraphNode } from "../contract/graph";
import type { Shown } from "./useGraph";

/** The files in which what is shown can be saved; names and attributes are those of the graph command. */
const nodeValues: [string, "string" | "boolean", (node: GraphNode) => string | null][] = [
  ["type", "string", (node) => node.type],
  ["number", "string", (node) => node.number],
  ["issuer", "string", (node) => node.issuer],
  ["date", "string", (node) => node.date],
  ["title", "string", (node) => node.title],
  ["level", "string", (node) => node.level],
  ["inCorpus", "boolean", (node) => String(node.inCorpus)],
];

const edgeValues: [string, "string" | "boolean" | "int", (edge: GraphEdge) => string | null][] = [
  ["relation", "string", (edge) => edge.relation],
  ["parent", "boolean", (edge) => String(edge.parent)],
  ["heardOf", "boolean", (edge) => String(edge.heardOf)],
  ["mentions", "int", (edge) => String(edge.mentions)],
  ["evidence", "string", (edge) => edge.evidence],
  ["start", "int", (edge) => String(edge.span.start)],
  ["length", "int", (edge) => String(edge.span.length)],
];

export function json(shown: Shown): string {
  return JSON.stringify({ start: shown.start, nodes: shown.nodes, edges: shown.edges }, null, 2);
}

/** Comma-separated as RFC 4180 has it, with the mark without which spreadsheets misread Vietnamese. */
export function nodesCsv(shown: Shown): string {
  return csv([["Id", "Label", ...nodeValues.map(([name]) => name)], ...shown.nodes.map((node) => [node.key, node.number ?? node.title ?? node.key, ...nodeValues.map(([, , value]) => value(node))])]);
}

export function edgesCsv(shown: Shown): string {
  return csv([["Source", "Target", ...edgeValues.map(([name]) => name)], ...shown.edges.map((edge) => [edge.from, edge.to, ...edgeValues.map(([, , value]) => value(edge))])]);
}

const cell = (value: string | null) => (value === null ? "" : /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const csv = (rows: (string | null)[][]) => `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;

const graphMlNamespace = "http://graphml.graphdrawing.org/xmlns";

/** GraphML 1.0, put together by the browser, which escapes what needs it. */
export function graphMl(shown: Shown): string {
  const xml = document.implementation.createDocument(graphMlNamespace, "graphml");
  const add = (to: Element, name: string, attributes: Record<string, string>, text?: string) => {
    const made = xml.createElementNS(graphMlNamespace, name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, printable(value));
    if (text !== undefined) made.textContent = printable(text);
    to.append(made);
    return made;
  };
  const root = xml.documentElement;
  for (const [name, type] of nodeValues) add(root, "key", { id: `n_${name}`, for: "node", "attr.name": name, "attr.type": type });
  for (const [name, type] of edgeValues) add(root, "key", { id: `e_${name}`, for: "edge", "attr.name": name, "attr.type": type });
  const graph = add(root, "graph", { edgedefault: "directed" });
  for (const node of shown.nodes) {
    const made = add(graph, "node", { id: node.key });
    for (const [name, , value] of nodeValues) if (value(node) !== null) add(made, "data", { key: `n_${name}` }, value(node)!);
  }
  shown.edges.forEach((edge, index) => {
    const made = add(graph, "edge", { id: `e${index}`, source: edge.from, target: edge.to });
    for (const [name, , value] of edgeValues) if (value(edge) !== null) add(made, "data", { key: `e_${name}` }, value(edge)!);
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(xml)}`;
}

/** XML has no sign for most control characters. */
const printable = (text: string) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");
