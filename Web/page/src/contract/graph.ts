import type { NamedDocument } from "./dashboard";
import type { Span } from "./span";

export interface GraphNode extends NamedDocument {
  path: string | null;
}

/** From cites To. Parent: From was issued to carry out To. */
export interface GraphEdge {
  from: string;
  to: string;
  relation: string;
  parent: boolean;
  heardOf: boolean;
  mentions: number;
  evidence: string;
  span: Span;
}

/** The answer of /api/graph. */
export interface GraphAnswer {
  start: string;
  truncated: boolean;
  nodes: GraphNode[];
  edges: GraphEdge[];
}
