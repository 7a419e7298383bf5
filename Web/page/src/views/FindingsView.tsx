import { useLocation } from "preact-iso";
import { useAnswer } from "../api";
import type { Dashboard } from "../contract/dashboard";
import type { Finding, FindingsPage } from "../contract/findings";
import { findingKinds } from "../contract/findings";
import type { AskedFindings } from "../findings/asked";
import { findingsAddress, findingsAnswer, findingsAsked } from "../findings/asked";
import { KindChoice } from "../findings/KindChoice";
import { OneFinding } from "../findings/OneFinding";
import { Answer } from "../parts/Answer";
import { Downloads } from "../parts/Downloads";
import { useTitle } from "../parts/useTitle";
import { useText } from "../text/language";

/** What documents say of each other that does not go together, or that they leave out. */
export function FindingsView() {
  const { t, name } = useText();
  const { query, route } = useLocation();
  const asked = findingsAsked(query);
  const found = useAnswer<FindingsPage>(findingsAnswer(asked));
  const figures = useAnswer<Dashboard>(asked.doc === null ? "/api/aggregates" : null);
  const counts = new Map((asked.doc === null ? (figures.answer?.findings ?? []) : []).map((one) => [one.value, one.count]));
  useTitle(asked.kind === null ? t("view.findings") : `${name("finding", asked.kind)} – ${t("view.findings")}`);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const doc = new FormData(event.currentTarget as HTMLFormElement).get("doc");
    route(findingsAddress({ ...asked, doc: typeof doc === "string" && doc.trim() !== "" ? doc.trim() : null, after: null }));
  };
  return (
    <>
      <h1>{t("view.findings")}</h1>
      <p class="intro">{t("findings.intro")}</p>
      <KindChoice asked={asked} counts={counts} />
      <form class="ask" onSubmit={submit}>
        <label for="doc">{t("findings.doc")}</label>
        <div class="search-line"><input id="doc" name="doc" key={asked.doc} defaultValue={asked.doc ?? ""} maxLength={500} placeholder="112/KH-UBND" /><button type="submit">{t("findings.filter")}</button></div>
      </form>
      <Answer asked={found} instead={(key) => findingsAddress({ ...asked, doc: key, after: null })}>{(page) => <Found asked={asked} page={page} />}</Answer>
    </>
  );
}

function Found({ asked, page }: { asked: AskedFindings; page: FindingsPage }) {
  const { t, name } = useText();
  const groups = findingKinds.map((kind) => [kind, page.rows.filter((row) => row.kind === kind)] as const).filter(([, rows]) => rows.length > 0);
  return (
    <>
      <div class="results-head">
        <p role="status" class="total">{page.rows.length === 0 ? t("findings.none") : t(page.next === null ? "findings.shown" : "findings.shownMore", page.rows.length)}</p>
        {page.rows.length > 0 && <Downloads files={[{ name: "findings.csv", format: "CSV", address: findingsAnswer(asked, "csv") }, { name: "findings.json", format: "JSON", address: findingsAnswer(asked) }]} />}
      </div>
      {groups.map(([kind, rows]) => (
        <section class="finding-kind">
          <h2>{name("finding", kind)}</h2>
          <p class="intro">{name("findingMeans", kind)}</p>
          {rows.map((row: Finding) => <OneFinding finding={row} />)}
        </section>
      ))}
      <nav class="pages" aria-label={t("search.results")}>
        {asked.after !== null && <a href={findingsAddress({ ...asked, after: null })}>{t("search.first")}</a>}
        {page.next !== null && <a class="next" href={findingsAddress({ ...asked, after: page.next })}>{t("search.next")}</a>}
      </nav>
    </>
  );
}
