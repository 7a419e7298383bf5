import type { DocumentHead } from "../contract/document";
import type { Span } from "../contract/span";
import { documentAddress } from "../names/addresses";
import { citationOf } from "../names/citation";
import { useText } from "../text/language";

/** A document by its citation, as a link to its view; one that is only cited is no link, and says so. */
export function DocumentLink({ head, at, text }: { head: DocumentHead; at?: Span | null; text?: string }) {
  const { t } = useText();
  const name = text ?? citationOf(head);
  if (head.key === null || head.inCorpus === false) {
    return <span class="absent" lang="vi">{name} <span class="tag">{t("notInStore")}</span></span>;
  }
  return <a lang="vi" href={documentAddress(head.key, at)}>{name}</a>;
}
