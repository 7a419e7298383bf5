import type { ComponentChildren } from "preact";
import type { Asked } from "../api";
import type { DocumentHead } from "../contract/document";
import { citationOf } from "../names/citation";
import { useText } from "../text/language";

interface Props<T> {
  asked: Asked<T>;
  children: (answer: T) => ComponentChildren;
  /** The address that asks for this document instead, where several may have been meant. */
  instead?: (key: string) => string;
}

/** Shows an answer; while it is waited for says so, and where it failed says why, with the documents that may have been meant. */
export function Answer<T>({ asked, children, instead }: Props<T>) {
  const { t, name } = useText();
  if (asked.fault) {
    return (
      <div class="fault" role="alert">
        <p>{name("fault", asked.fault.code)}</p>
        <p class="soft" lang="en">{asked.fault.message}</p>
        {instead && asked.fault.candidates && asked.fault.candidates.length > 0 && <Candidates heads={asked.fault.candidates} instead={instead} />}
      </div>
    );
  }
  if (asked.answer === undefined) return asked.waiting ? <p class="waiting" role="status">{t("waiting")}</p> : null;
  return <div aria-busy={asked.waiting}>{children(asked.answer)}</div>;
}

function Candidates({ heads, instead }: { heads: readonly DocumentHead[]; instead: (key: string) => string }) {
  return (
    <ul class="candidates">
      {heads.map((head) => head.key !== null && (
        <li>
          <a href={instead(head.key)} lang="vi">{citationOf(head)}</a>
          {head.title && <span class="soft" lang="vi"> {head.title}</span>}
          <code class="soft">{head.key}</code>
        </li>
      ))}
    </ul>
  );
}
