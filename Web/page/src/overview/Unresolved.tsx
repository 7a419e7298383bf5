import type { OpenCitation, Dashboard } from "../contract/dashboard";
import { documentAddress } from "../names/addresses";
import { capital } from "../names/capital";
import { typeName } from "../names/citation";
import { useText } from "../text/language";
import { ShareBar } from "./ShareBar";

/** What became of the citations, and the ones that stay open, with the place where each is read first. */
export function Unresolved({ resolution }: { resolution: Dashboard["resolution"] }) {
  const { t, name, number } = useText();
  const all = resolution.byStatus.reduce((sum, row) => sum + row.count, 0);
  if (all === 0) return null;
  return (
    <section>
      <h2>{t("overview.resolution")}</h2>
      <table class="statuses">
        <thead>
          <tr><th scope="col">{t("overview.status")}</th><th scope="col" class="number">{t("overview.citations")}</th></tr>
        </thead>
        <tbody>
          {resolution.byStatus.map((row) => (
            <tr><th scope="row">{capital(name("resolution", row.value))}</th><td class="number">{number(row.count)}<ShareBar of={row.count} most={all} /></td></tr>
          ))}
        </tbody>
      </table>
      <div class="charts">
        <Open title={t("overview.unresolved")} rows={resolution.unresolved} />
        <Open title={t("overview.ambiguous")} rows={resolution.ambiguous} />
      </div>
    </section>
  );
}

function Open({ title, rows }: { title: string; rows: OpenCitation[] }) {
  const { t, number } = useText();
  if (rows.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <table>
        <thead>
          <tr><th scope="col">{t("overview.cited")}</th><th scope="col" class="number">{t("overview.documents")}</th><th scope="col" class="number">{t("overview.times")}</th></tr>
        </thead>
        <tbody>
          {rows.slice(0, 10).map((row) => (
            <tr>
              <th scope="row">
                <a lang="vi" href={documentAddress(row.example.document, row.example.span)}>{row.number === null ? (row.name ?? row.example.text) : `${typeName(row.type)} ${row.number}`}</a>
                {row.candidates.length > 0 && <span class="soft"> · {t("overview.candidates", row.candidates.length)}</span>}
              </th>
              <td class="number">{number(row.documents)}</td>
              <td class="number">{number(row.citations)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
