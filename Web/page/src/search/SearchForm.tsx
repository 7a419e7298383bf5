import { useEffect, useState } from "preact/hooks";
import { useText } from "../text/language";
import type { Question } from "./question";
import { sorts } from "./question";

/** The query, where to look, and in which order. Words are asked for on submit, the rest at once. */
export function SearchForm({ asked, ask }: { asked: Question; ask: (next: Question) => void }) {
  const { t, name } = useText();
  const [q, setQ] = useState(asked.q);
  useEffect(() => setQ(asked.q), [asked.q]);
  const submit = (event: Event) => {
    event.preventDefault();
    ask({ ...asked, q: q.trim(), after: null });
  };
  return (
    <form class="search-form" role="search" action="/search" onSubmit={submit}>
      <label for="query">{t("search.label")}</label>
      <div class="search-line">
        <input id="query" name="q" type="search" value={q} maxLength={2000} placeholder={t("search.placeholder")} autocomplete="off" spellcheck={false} onInput={(event) => setQ(event.currentTarget.value)} />
        <button type="submit" class="main">{t("search.submit")}</button>
      </div>
      <div class="search-ways">
        <fieldset class="switch">
          <legend>{t("search.in")}</legend>
          {[false, true].map((passages) => (
            <label>
              <input type="radio" name="in" checked={asked.passages === passages} onChange={() => ask({ ...asked, q: q.trim(), passages, after: null })} />
              <span>{t(passages ? "search.passages" : "search.documents")}</span>
            </label>
          ))}
        </fieldset>
        <label class="choice">
          {t("search.sort")}
          <select value={asked.sort} onChange={(event) => ask({ ...asked, q: q.trim(), sort: event.currentTarget.value, after: null })}>
            {sorts.map((sort) => <option value={sort}>{name("sort", sort)}</option>)}
          </select>
        </label>
      </div>
    </form>
  );
}
