import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { NamedDocument } from "../contract/dashboard";
import { capital } from "../names/capital";
import { DocumentLink } from "../parts/DocumentLink";
import { useText } from "../text/language";
import { ShareBar } from "./ShareBar";

interface Row {
  document: NamedDocument;
  count: number;
  note?: ComponentChildren;
  ways: { text: string; address: string }[];
}

const shownFirst = 8;

/** Documents by how many others stand behind them, with the ways on from each. */
export function RankedDocuments({ title, explained, counted, rows }: { title: string; explained: string; counted: string; rows: Row[] }) {
  const { t, number } = useText();
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...rows.map((row) => row.count));
  if (rows.length === 0) return null;
  return (
    <section class="ranked">
      <h2>{title}</h2>
      <p class="soft">{explained}</p>
      <table>
        <thead>
          <tr><th scope="col">{t("overview.document")}</th><th scope="col" class="number">{counted}</th></tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr class={at < shownFirst || all ? undefined : "later"}>
              <th scope="row">
                <DocumentLink head={row.document} />
                {row.document.title && <span class="title" lang="vi">{capital(row.document.title)}</span>}
                <span class="ways">{row.ways.map((way) => <a href={way.address}>{way.text}</a>)}</span>
              </th>
              <td class="number"><strong>{number(row.count)}</strong><ShareBar of={row.count} most={most} />{row.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shownFirst && <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>{all ? t("overview.fewer") : t("overview.more", rows.length - shownFirst)}</button>}
    </section>
  );
}
