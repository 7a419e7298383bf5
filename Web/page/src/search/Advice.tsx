import type { SearchAnswer, UnderstoodPart } from "../contract/search";
import { useText } from "../text/language";
import type { Question } from "./question";
import { pageAddress } from "./question";

/** Where little was found: how the query was read, what each part finds alone, and what may have been meant. */
export function Advice({ asked, answer }: { asked: Question; answer: SearchAnswer }) {
  const { t, number } = useText();
  if (answer.understood.every((part) => part.documents === null)) return null;
  return (
    <section class="advice" aria-labelledby="understood">
      <h2 id="understood">{t("search.understood")}</h2>
      <ul>
        {answer.understood.map((part) => (
          <li data-depth={part.depth}>
            <span lang="en">{part.text}</span>
            {part.documents !== null && <span class="soft"> — {t("search.alone", number(part.documents))}</span>}
            {part.meant.length > 0 && <p class="soft">{t("search.meant")}: <span lang="vi">{part.meant.join("; ")}</span></p>}
            {part.suggestions.length > 0 && (
              <p>{t("search.suggest")} {part.suggestions.map((suggestion) => <a class="example" href={pageAddress({ ...asked, q: mended(asked.q, part, suggestion), after: null })}>{suggestion}</a>)}?</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The query with the words of a part replaced by what is suggested; where they are not found in it, the suggestion alone. */
function mended(q: string, part: UnderstoodPart, suggestion: string): string {
  const word = /“([^”]+)”/.exec(part.text)?.[1];
  const at = word === undefined ? -1 : q.toLowerCase().indexOf(word.toLowerCase());
  return at < 0 ? suggestion : q.slice(0, at) + suggestion + q.slice(at + word!.length);
}
