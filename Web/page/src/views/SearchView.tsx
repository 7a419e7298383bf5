import { useLocation } from "preact-iso";
import { useAnswer } from "../api";
import type { SearchAnswer } from "../contract/search";
import { Answer } from "../parts/Answer";
import { Downloads } from "../parts/Downloads";
import { useTitle } from "../parts/useTitle";
import { Advice } from "../search/Advice";
import { Chosen } from "../search/Chosen";
import { Facets } from "../search/Facets";
import { FieldsHelp } from "../search/FieldsHelp";
import { fieldsFor } from "../search/fields";
import { Hits } from "../search/Hits";
import type { Question } from "../search/question";
import { answerAddress, pageAddress, questionOf, written } from "../search/question";
import { SearchForm } from "../search/SearchForm";
import { WrongQuery } from "../search/WrongQuery";
import { useText } from "../text/language";

/** Search in all texts; the whole question stands in the address. */
export function SearchView() {
  const { t } = useText();
  const { url, route } = useLocation();
  const asked = questionOf(url);
  const found = useAnswer<SearchAnswer>(answerAddress(asked));
  useTitle(written(asked) === "" ? t("view.search") : `${written(asked)} – ${t("view.search")}`);
  const ask = (next: Question) => route(pageAddress(next));
  return (
    <>
      <h1>{t("view.search")}</h1>
      <SearchForm asked={asked} ask={ask} />
      <FieldsHelp opened={found.fault?.code === "query"} />
      <Chosen asked={asked} ask={ask} />
      {found.fault?.code === "query" ? <WrongQuery asked={asked} fault={found.fault} />
        : answerAddress(asked) === null ? <Examples />
        : <Answer asked={found}>{(answer) => <Found asked={asked} answer={answer} ask={ask} />}</Answer>}
    </>
  );
}

function Found({ asked, answer, ask }: { asked: Question; answer: SearchAnswer; ask: (next: Question) => void }) {
  const { t, number } = useText();
  const total = answer.passages
    ? t(answer.totalIsAtLeast ? "search.totalPassagesAtLeast" : "search.totalPassages", number(answer.total))
    : t(answer.totalIsAtLeast ? "search.totalAtLeast" : "search.total", number(answer.total));
  return (
    <div class="found">
      <details class="facets" open={window.matchMedia("(min-width: 60rem)").matches}>
        <summary>{t("search.filters")}</summary>
        <Facets asked={asked} answer={answer} ask={ask} />
      </details>
      <section class="results" aria-labelledby="results">
        <div class="results-head">
          <h2 id="results">{t("search.results")}</h2>
          <p role="status" class="total">{answer.total === 0 ? t("search.none") : total}</p>
          {answer.total > 0 && <Downloads files={(["csv", "json"] as const).map((format) => ({ name: `search.${format}`, format: format.toUpperCase(), address: answerAddress(asked, format)! }))} />}
        </div>
        {answer.partial && <p class="notice">{t("search.partialNotice")}</p>}
        <Hits hits={answer.hits} />
        <Advice asked={asked} answer={answer} />
        <nav class="pages" aria-label={t("search.results")}>
          {asked.after !== null && <a href={pageAddress({ ...asked, after: null })}>{t("search.first")}</a>}
          {answer.next !== null && <a class="next" href={pageAddress({ ...asked, after: answer.next })}>{t("search.next")}</a>}
        </nav>
      </section>
    </div>
  );
}

/** What is shown before anything is asked. */
function Examples() {
  const { t, language } = useText();
  const examples = ["nông thôn mới", ...fieldsFor(language).flatMap((field) => field.examples.slice(0, 1)).slice(0, 9)];
  return (
    <section class="empty" aria-labelledby="try">
      <p>{t("search.intro")}</p>
      <h2 id="try">{t("search.try")}</h2>
      <ul class="examples">{examples.map((example) => <li><a href={pageAddress({ q: example, filters: [], passages: false, sort: "relevance", after: null })}><code>{example}</code></a></li>)}</ul>
    </section>
  );
}
