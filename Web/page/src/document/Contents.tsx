import type { MinedDocument } from "../contract/document";
import { documentAddress } from "../names/addresses";
import { useText } from "../text/language";

/** Deeper items than these are left to the text itself. */
const deepest = 2;

/** The outline, as a way into the text. */
export function Contents({ mined, opened }: { mined: MinedDocument; opened: boolean }) {
  const { t } = useText();
  const shown = mined.sections.filter((section) => section.depth <= deepest);
  if (shown.length === 0) return <div class="contents" />;
  return (
    <nav class="contents" aria-label={t("document.contents")}>
      <details open={opened}>
        <summary>{t("document.contents")}</summary>
        <ol lang="vi">
          {shown.map((section) => (
            <li data-depth={section.depth}>
              <a href={documentAddress(mined.document.key, { start: section.span.start, length: 0 })}><span class="label">{section.label.split(".").at(-1)!.replace(/^-\d+$/, "–")}</span> {section.heading}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
