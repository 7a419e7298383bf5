import { address } from "../api";

/** What the coverage view shows: a directive, and where a cell is chosen the plan's key or path and the item's index. */
export interface Cell {
  parent: string;
  plan: string | null;
  item: number | null;
}

export function cellAddress(cell: Cell): string {
  return address("/coverage", { parent: cell.parent, plan: cell.plan, item: cell.item });
}

export function cellOf(query: Record<string, string>): Cell | null {
  const parent = query["parent"];
  if (!parent) return null;
  const item = /^\d{1,5}$/.test(query["item"] ?? "") ? Number(query["item"]) : null;
  return { parent, plan: query["plan"] || null, item };
}
