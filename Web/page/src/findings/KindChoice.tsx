import type { AskedFindings } from "./asked";
import { findingsAddress } from "./asked";
import { findingKinds } from "../contract/findings";
import { useText } from "../text/language";

/** One kind of finding, or all. */
export function KindChoice({ asked, counts }: { asked: AskedFindings; counts: ReadonlyMap<string | null, number> }) {
  const { t, name, number } = useText();
  return (
    <nav aria-label={t("findings.kinds")}>
      <ul class="chips kinds-choice">
        {[null, ...findingKinds].map((kind) => (
          <li>
            <a class="chip" href={findingsAddress({ ...asked, kind, after: null })} aria-current={asked.kind === kind ? "true" : undefined}>
              {kind === null ? t("findings.all") : name("finding", kind)}{counts.has(kind) && <span class="count"> {number(counts.get(kind)!)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
