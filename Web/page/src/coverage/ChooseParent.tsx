import { useAnswer } from "../api";
import type { DocumentHead } from "../contract/document";
import { citationOf } from "../names/citation";
import { Answer } from "../parts/Answer";
import { useText } from "../text/language";
import { cellAddress } from "./cell";

interface Implemented {
  mostImplemented: { document: DocumentHead & { level: string | null }; plans: number }[];
}

/** The directives that plans of the store carry out; only those whose own text is there can be compared. */
export function ChooseParent() {
  const { t, name, number } = useText();
  const figures = useAnswer<Implemented>("/api/aggregates");
  return (
    <>
      <h1>{t("view.coverage")}</h1>
      <p class="intro">{t("coverage.intro")}</p>
      <form class="ask" action="/coverage">
        <label for="parent">{t("coverage.which")}</label>
        <div class="search-line"><input id="parent" name="parent" required maxLength={500} placeholder="112/KH-UBND" /><button type="submit" class="main">{t("open")}</button></div>
      </form>
      <h2>{t("coverage.parents")}</h2>
      <Answer asked={figures}>
        {(answer) => {
          const parents = answer.mostImplemented.filter((one) => one.document.inCorpus && one.document.key !== null);
          return parents.length === 0 ? <p class="soft">{t("coverage.noParents")}</p> : (
            <ul class="parents">
              {parents.map(({ document, plans }) => (
                <li>
                  <a lang="vi" href={cellAddress({ parent: document.key!, plan: null, item: null })}>{citationOf(document)}</a>
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
