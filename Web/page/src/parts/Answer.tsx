import type { ComponentChildren } from "preact";
import type { Asked } from "../api";
import { useText } from "../text/language";

/** Shows an answer; while it is waited for says so, and where it failed says why. */
export function Answer<T>({ asked, children }: { asked: Asked<T>; children: (answer: T) => ComponentChildren }) {
  const { t, name } = useText();
  if (asked.fault) {
    return (
      <div class="fault" role="alert">
        <p>{name("fault", asked.fault.code)}</p>
        <p class="soft">{asked.fault.message}</p>
      </div>
    );
  }
  if (asked.answer === undefined) return asked.waiting ? <p class="waiting" role="status">{t("waiting")}</p> : null;
  return <div aria-busy={asked.waiting}>{children(asked.answer)}</div>;
}
