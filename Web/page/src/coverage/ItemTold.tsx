import type { ItemVerdict } from "../contract/coverage";
import type { DocumentHead } from "../contract/document";
import { documentAddress } from "../names/addresses";
import { capital } from "../names/capital";
import { useText } from "../text/language";
import { useReason } from "./useReason";
import { Verdict } from "./Verdict";

/** What was decided on an item, why, and in which words the plan answers it. */
export function ItemTold({ item, child }: { item: ItemVerdict; child: DocumentHead }) {
  const { t, name } = useText();
  const reasonOf = useReason();
  return (
    <div class={`told-item is-${item.status}`} tabIndex={-1} aria-live="polite">
      <p><Verdict status={item.status} comparison={item.target?.comparison} corrected={item.correction !== null} /> <span class="label">{item.label}</span><span lang="vi">{item.text}</span></p>
      <p>{capital(reasonOf(item))}.</p>
      {item.evidence.length > 0 && (
        <ul class="evidence">
          {item.evidence.map((evidence) => (
            <li>
              {child.key === null ? <span lang="vi">“{evidence.text}”</span> : <a lang="vi" href={documentAddress(child.key, evidence.span)}>“{evidence.text}”</a>}
              <span class="soft"> {name("carryOver", evidence.carryOver)}{evidence.local.length > 0 && ` (${evidence.local.map((detail) => name("local", detail)).join(", ")})`}</span>
            </li>
          ))}
        </ul>
      )}
      {item.correction && <p class="soft">* {t("coverage.machineSaid", name("status", item.correction.machineStatus))}</p>}
    </div>
  );
}
