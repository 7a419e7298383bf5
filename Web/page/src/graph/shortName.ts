import type { GraphNode } from "../contract/graph";
import { printed, typeName } from "../names/citation";

/** Two lines of a box, and one. */
const longest = 44;
const oneLine = 25;

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/Ủy ban nhân dân|Uỷ ban nhân dân/giu, "UBND"],
  [/Hội đồng nhân dân/giu, "HĐND"],
  [/Giáo dục và Đào tạo/giu, "GD&ĐT"],
  [/Thành phố/giu, "TP"],
];

/** What stands in the box of a document: its number, or its name where it is known by that, and its issuer in the usual abbreviations. */
export function shortName(node: GraphNode): { first: string; second: string } {
  const first = node.number === null ? cut(node.title ?? typeName(node.type), longest) : `${node.type === "L" ? "Luật " : ""}${printed(node.number)}`;
  return { first, second: cut(abbreviations.reduce((text, [words, short]) => text.replace(words, short), node.issuer ?? ""), node.number === null ? oneLine : longest) };
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(" ", most - 1)).trimEnd()}…`;
}
