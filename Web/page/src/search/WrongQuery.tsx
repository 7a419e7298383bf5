import type { Fault } from "../api";
import { Marked } from "../parts/Marked";
import { useText } from "../text/language";
import type { Question } from "./question";
import { shiftOf } from "./question";

/** A query that cannot be read, with its place marked and what was expected. */
export function WrongQuery({ asked, fault }: { asked: Question; fault: Fault }) {
  const { t } = useText();
  const span = fault.span && { start: fault.span.start - shiftOf(asked), length: Math.max(1, fault.span.length) };
  return (
    <div class="fault" role="alert">
      <p>{t("fault.query")}</p>
      {span && <p class="wrong"><span class="soft">{t("search.wrongPlace")}: </span><code><Marked text={`${asked.q} `} start={0} marks={[span]} /></code></p>}
      <p class="soft" lang="en">{fault.message}</p>
    </div>
  );
}
