import { useEffect, useMemo, useRef } from "preact/hooks";
import type { DocumentText } from "../contract/document";
import type { Span } from "../contract/span";
import { useText } from "../text/language";
import { AnnotatedText } from "./AnnotatedText";
import type { Mention, MentionKind } from "./mentions";
import { showPlace } from "./showPlace";

interface Props {
  text: DocumentText;
  mentions: readonly Mention[];
  hidden: readonly MentionKind[];
  /** The mention that is told about beside the text. */
  active: number | null;
  place: Span | null;
  point: (mention: number | null) => void;
  choose: (mention: number | null) => void;
}

/** The original text with every mention marked. Built once for a document; pointing at a mention only changes classes. */
export function TextPane({ text, mentions, hidden, active, place, point, choose }: Props) {
  const { t } = useText();
  const pane = useRef<HTMLDivElement>(null);
  const annotated = useMemo(() => new AnnotatedText(text.text, mentions, text.pageStarts ?? [], (page) => t("document.pageBreak", page)), [text, mentions, t]);
  useEffect(() => pane.current!.replaceChildren(annotated.content), [annotated]);
  useEffect(() => {
    const marks = active === null ? [] : annotated.marksOf(active);
    for (const mark of marks) mark.classList.add("now");
    return () => {
      for (const mark of marks) mark.classList.remove("now");
    };
  }, [active, annotated]);
  useEffect(() => (place === null ? undefined : showPlace(annotated.rangeOf(place), place.length > 0)), [place?.start, place?.length, annotated]);
  const mentionAt = (event: Event) => {
    const mark = (event.target as Element).closest<HTMLElement>("[data-mention]");
    return mark === null ? null : Number(mark.dataset["mention"]);
  };
  const press = (event: KeyboardEvent) => {
    if ((event.key !== "Enter" && event.key !== " ") || mentionAt(event) === null) return;
    event.preventDefault();
    choose(mentionAt(event));
  };
  return (
    <div
      ref={pane}
      class={`original ${hidden.map((kind) => `without-${kind}`).join(" ")}`}
      lang="vi"
      onMouseOver={(event) => point(mentionAt(event))}
      onMouseLeave={() => point(null)}
      onFocusIn={(event) => point(mentionAt(event))}
      onFocusOut={() => point(null)}
      onClick={(event) => window.getSelection()?.isCollapsed !== false && choose(mentionAt(event))}
      onKeyDown={press}
    />
  );
}
