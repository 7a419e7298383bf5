import type { ComponentChildren } from "preact";
import { useAnswer } from "../api";
import type { Dashboard } from "../contract/dashboard";
import { citationOf } from "../names/citation";
import { Answer } from "../parts/Answer";
import { useText } from "../text/language";
import { cellAddress } from "./cell";

/** The directives that plans of the store carry out; only those whose own text is there can be compared. Children: what is to be said of what was asked for. */
export function ChooseParent({ asked, children }: { asked: string; children?: ComponentChildren }) {
  const { t, name, number } = useText();
  const figures = useAnswer<Dashboard>("/api/aggregates");
  return (
    <>
      <h1>{t("view.coverage")}</h1>
      <p class="intro">{t("coverage.intro")}</p>
      <form class="ask" action="/coverage">
        <label for="parent">{t("coverage.which")}</label>
        <div class="search-line"><input id="parent" name="parent" key={asked} defaultValue={asked} required maxLength={500} placeholder="112/KH-UBND" /><button type="submit" class="main">{t("open")}</button></div>
      </form>
      {children}
      <h2>{t("coverage.parents")}</h2>
      <Answer asked={figures}>
        {(answer) => {
          const parents = answer.mostImplemented.filter((one) => one.document.inCorpus);
          return parents.length === 0 ? <p class="soft">{t("coverage.noParents")}</p> : (
            <ul class="parents">
              {parents.map(({ document, plans }) => (
                <li>
                  <a lang="vi" href={cellAddress({ parent: document.key, plan: null, item: null })}>{citationOf(document)}</a>
                  {document.title && <p lang="vi">{document.title}</p>}
                  <p class="soft">{document.level && `${name("level", document.level)} · `}{t("coverage.planCount", number(plans))}</p>
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </>
  );
}
