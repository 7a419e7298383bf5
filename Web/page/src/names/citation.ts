import types from "../../../../Pipeline/Grammar/data/document-types.json";
import type { DocumentHead } from "../contract/document";

const typeNames = new Map(types.rows.map((row) => [row.code, row.name]));

/** The name of a type of document, as Vietnamese texts write it; the abbreviation itself where it is none of the grammar's. */
export function typeName(code: string | null): string {
  const name = code === null ? "văn bản" : (typeNames.get(code) ?? code);
  return name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
}

/** A date as Vietnamese texts print it: "ngày 07/4/2014", "tháng 4/2021", "năm 2024". */
export function dateText(date: string): string {
  const [year, month, day] = date.split("-");
  if (month === undefined) return `năm ${year}`;
  return day === undefined ? `tháng ${Number(month)}/${year}` : `ngày ${day}/${Number(month)}/${year}`;
}

/** A document as Vietnamese texts cite it: "Kế hoạch số 58/KH-UBND ngày 20/3/2024 của Ủy ban nhân dân huyện Đồng Văn". What is not known is left out. */
export function citationOf(head: DocumentHead): string {
  if (head.number === null && head.name) return head.name;
  if (head.number === null && head.issuer === null) return head.title ?? fileName(head.path) ?? head.key ?? typeName(head.type);
  const number = head.number === null ? "" : ` số ${printed(head.number)}`;
  return typeName(head.type) + number + (head.date === null ? "" : ` ${dateText(head.date)}`) + (head.issuer === null ? "" : ` của ${head.issuer}`);
}

/** A number whose serial was left blank begins with its stroke or dash. */
export function printed(number: string): string {
  return /^[/-]/u.test(number) ? `…${number}` : number;
}

/** What tells plans apart where there is little room: the issuer and the number. */
export function shortOf(head: DocumentHead): string {
  const parts = [head.issuer, head.number === null ? null : printed(head.number)].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(", ") : (head.title ?? fileName(head.path) ?? head.key ?? "");
}

export function fileName(path: string | null | undefined): string | null {
  return path ? (path.split(/[\\/]/).at(-1) ?? path) : null;
}
