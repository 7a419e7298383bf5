import { address, useAnswer } from "../api";
import type { Dashboard, NamedDocument } from "../contract/dashboard";
import { capital } from "../names/capital";
import { citationOf } from "../names/citation";
import { Answer } from "../parts/Answer";
import { useText } from "../text/language";

/** Where to begin: a document that one names, or one of those that most others carry out or cite. */
export function GraphStart({ ask }: { ask: (doc: string) => void }) {
  const { t, number } = useText();
  const asked = useAnswer<Dashboard>("/api/aggregates");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const doc = new FormData(event.currentTarget as HTMLFormElement).get("doc");
    if (typeof doc === "string" && doc.trim() !== "") ask(doc.trim());
  };
  const list = (title: string, rows: { document: NamedDocument; text: string }[]) => (
    <section>
      <h2>{title}</h2>
      <ul class="starts">
        {rows.slice(0, 10).map(({ document, text }) => (
          <li>
            <a lang="vi" href={address("/graph", { doc: document.key })}>{citationOf(document)}</a> <span class="count">{text}</span>
            {document.title && <span class="title" lang="vi">{capital(document.title)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <>
      <p>{t("graph.intro")}</p>
      <form class="named" onSubmit={submit}>
        <label class="choice">{t("graph.name")} <input name="doc" type="search" placeholder={t("graph.example")} /></label>
        <button class="main">{t("graph.show")}</button>
      </form>
      <Answer asked={asked}>{({ mostImplemented, mostCited }) => (
        <div class="charts">
          {mostImplemented.length > 0 && list(t("overview.mostImplemented"), mostImplemented.map(({ document, plans }) => ({ document, text: t("graph.plans", number(plans)) })))}
          {mostCited.length > 0 && list(t("overview.mostCited"), mostCited.map(({ document, citedBy }) => ({ document, text: t("graph.citedBy", number(citedBy)) })))}
        </div>
      )}</Answer>
    </>
  );
}
