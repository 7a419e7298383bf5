import { useText } from "../text/language";
import type { Mention, MentionKind } from "./mentions";
import { mentionKinds } from "./mentions";

/** The legend of the marks; each kind can be left out. */
export function Kinds({ mentions, hidden, toggle }: { mentions: readonly Mention[]; hidden: readonly MentionKind[]; toggle: (kind: MentionKind) => void }) {
  const { t, name, number } = useText();
  return (
    <fieldset class="kinds">
      <legend>{t("document.marks")}</legend>
      {mentionKinds.map((kind) => {
        const count = mentions.filter((mention) => mention.kind === kind).length;
        return count > 0 && (
          <label>
            <input type="checkbox" checked={!hidden.includes(kind)} onChange={() => toggle(kind)} />
            <span class={`mention-sample ${kind}`}>{name("mention", kind)}</span> <span class="count">{number(count)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
