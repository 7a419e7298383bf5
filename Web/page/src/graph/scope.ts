import { address } from "../api";

export const relations = ["basis", "implements", "guides", "amends", "replaces", "repeals", "continues", "refers"] as const;
export const directions = ["both", "up", "down"] as const;
export const depths = ["1", "2", "3"] as const;

/** What part of the graph is looked at, and which of its documents is chosen: all of it stands in the address. */
export interface Scope {
  /** What was asked for: a key, a number, a file name. */
  doc: string | null;
  depth: string;
  direction: string;
  relations: string[];
  from: string;
  to: string;
  /** Documents whose neighbours are shown too, in the order in which they were opened. */
  open: string[];
  node: string | null;
}

/** So many documents are drawn around the first, and so many more around each that is opened. */
const mostAtFirst = 60;
const mostPerOpened = 20;

export function scopeOf(url: string): Scope {
  const given = new URL(url, window.location.origin).searchParams;
  const year = (name: string) => (/^\d{4}$/.test(given.get(name) ?? "") ? given.get(name)! : "");
  return {
    doc: given.get("doc") || null,
    depth: depths.find((one) => one === given.get("depth")) ?? "1",
    direction: directions.find((one) => one === given.get("direction")) ?? "both",
    relations: relations.filter((one) => given.getAll("relation").includes(one)),
    from: year("from"),
    to: year("to"),
    open: given.getAll("open"),
    node: given.get("node"),
  };
}

/** The address of the view of this part; what is as usual is left out. */
export function scopeAddress(scope: Scope): string {
  return address("/graph", {
    doc: scope.doc,
    depth: scope.depth === "1" ? null : scope.depth,
    direction: scope.direction === "both" ? null : scope.direction,
    relation: scope.relations,
    from: scope.from,
    to: scope.to,
    open: scope.open,
    node: scope.node,
  });
}

/** The addresses of the answers that make up the picture: the part around the document, then those around each that was opened. */
export function answerAddresses(scope: Scope): string[] {
  const narrowed = { relation: scope.relations, from: scope.from, to: scope.to };
  return scope.doc === null ? [] : [
    address("/api/graph", { doc: scope.doc, depth: scope.depth, direction: scope.direction, limit: mostAtFirst, ...narrowed }),
    ...scope.open.map((doc) => address("/api/graph", { doc, depth: "1", limit: mostPerOpened, ...narrowed })),
  ];
}
