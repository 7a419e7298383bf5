import type { GraphNode } from "../contract/graph";
import { typeName } from "../names/citation";

const longest = 44;

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/Ủy ban nhân dân|Uỷ ban nhân dân/giu, "UBND"],
  [/Hội đồng nhân dân/giu, "HĐND"],
  [/Giáo dục và Đào tạo/giu, "GD&ĐT"],
  [/Thành phố/giu, "TP"],
];

/** What stands in the box of a document: its number, or its name where it is known by that, and its issuer in the usual abbreviations. */
export function shortName(node: GraphNode): { first: string; second: string } {
  const blank = node.number?.startsWith("/") || node.number?.startsWith("-") ? "…" : "";
  const first = node.number === null ? cut(node.title ?? typeName(node.type)) : `${node.type === "L" ? "Luật " : ""}${blank}${node.number}`;
  return { first, second: cut(abbreviations.reduce((text, [words, short]) => text.replace(words, short), node.issuer ?? "")) };
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(" ", longest - 1)).trimEnd()}…`;
}
