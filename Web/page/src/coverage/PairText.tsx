import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Span } from "../contract/span";
import { cut } from "../document/pieces";

/** A place in one of the two texts; the item of the directive that it belongs to, or null for the plan's own. */
export interface ItemPlace {
  span: Span;
  item: number | null;
}

interface Props {
  text: string;
  places: readonly ItemPlace[];
  chosen: number;
  label: string;
  choose: (item: number) => void;
}

/** How far below its upper edge a pane shows what it is scrolled to. */
const lead = 60;

/** One of the two texts, in a pane of its own that is scrolled to what belongs to the chosen item. */
export function PairText({ text, places, chosen, label, choose }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const ordered = useMemo(() => places.filter((place) => place.span.length > 0).sort((a, b) => a.span.start - b.span.start), [places]);
  const pieces = useMemo(() => cut(text.length, ordered.map((place) => place.span), []), [text, ordered]);
  useEffect(() => {
    const now = pane.current?.querySelector<HTMLElement>(".now");
    if (now) pane.current!.scrollTop = Math.max(0, now.offsetTop - lead);
  }, [chosen, pieces]);
  return (
    <div ref={pane} class="pair-text" tabIndex={0} role="region" aria-label={label} lang="vi">
      {pieces.map(({ start, end, over }) => {
        const piece = text.slice(start, end);
        if (over.length === 0) return piece;
        const items = over.map((index) => ordered[index]!.item);
        if (items.includes(chosen)) return <mark class="now">{piece}</mark>;
        const to = items.find((item) => item !== null);
        return to === undefined || to === null ? <mark class="own">{piece}</mark> : <mark onClick={() => choose(to)}>{piece}</mark>;
      })}
    </div>
  );
}
