import { useLocation } from "preact-iso";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { address, useAnswer } from "../api";
import type { Pair } from "../contract/coverage";
import type { DocumentHead, DocumentText } from "../contract/document";
import { Answer } from "../parts/Answer";
import { DocumentLink } from "../parts/DocumentLink";
import { useText } from "../text/language";
import type { Cell } from "./cell";
import { cellAddress } from "./cell";
import { ItemList } from "./ItemList";
import { ItemTold } from "./ItemTold";
import type { ItemPlace } from "./PairText";
import { PairText } from "./PairText";
import { PlanItems } from "./PlanItems";

/** A cell of the matrix: what was decided and why, and both texts side by side, scrolled to the item and to what answers it. */
export function PairViewer({ cell, plan }: { cell: Cell; plan: string }) {
  const asked = useAnswer<Pair[]>(address("/api/coverage", { parent: cell.parent, child: plan }));
  return <Answer asked={asked}>{([pair]) => pair && pair.items.length > 0 && <Shown pair={pair} cell={cell} plan={plan} />}</Answer>;
}

function Shown({ pair, cell, plan }: { pair: Pair; cell: Cell; plan: string }) {
  const { t } = useText();
  const { route } = useLocation();
  const viewer = useRef<HTMLElement>(null);
  const index = Math.min(cell.item ?? 0, pair.items.length - 1), item = pair.items[index]!;
  const choose = (next: number) => route(cellAddress({ parent: cell.parent, plan, item: next }));
  useEffect(() => {
    const box = viewer.current!.getBoundingClientRect();
    if (box.top < 0 || box.top > window.innerHeight / 2) viewer.current!.scrollIntoView({ block: "start" });
    if (document.activeElement?.closest(".matrix")) viewer.current!.querySelector<HTMLElement>(".told-item")!.focus({ preventScroll: true });
  }, [plan, index]);
  const asked = useMemo(() => pair.items.map((one, at) => ({ span: one.span, item: at })), [pair]);
  const answers = useMemo(() => answersOf(pair), [pair]);
  return (
    <section class="viewer" ref={viewer} aria-label={t("coverage.evidence")}>
      <ItemTold item={item} child={pair.child} />
      <ItemList pair={pair} index={index} addressOf={(at) => cellAddress({ parent: cell.parent, plan, item: at })} choose={choose} />
      <Pane head={pair.parent} at={item.span} label={t("coverage.parentText")} style="of-parent" places={asked} chosen={index} choose={choose} />
      <Pane head={pair.child} at={item.evidence[0]?.span ?? null} label={t("coverage.childText")} style="of-child" places={answers} chosen={index} choose={choose} />
      <PlanItems pair={pair} />
    </section>
  );
}

interface PaneProps {
  head: DocumentHead;
  at: { start: number; length: number } | null;
  label: string;
  style: string;
  places: readonly ItemPlace[];
  chosen: number;
  choose: (item: number) => void;
}

function Pane({ head, at, label, style, ...shown }: PaneProps) {
  const text = useAnswer<DocumentText>(head.key === null ? null : address("/api/document/text", { doc: head.key }));
  return (
    <div class={`pane ${style}`}>
      <p class="soft">{label}</p>
      <h3><DocumentLink head={head} at={at} /></h3>
      <Answer asked={text}>{(answer) => <PairText text={answer.text} label={label} {...shown} />}</Answer>
    </div>
  );
}

/** Where the plan answers which item, and what is its own. */
function answersOf(pair: Pair): ItemPlace[] {
  const evidence = pair.items.flatMap((one, at) => one.evidence.map((passage) => ({ span: passage.span, item: at })));
  return [...evidence, ...pair.extra.map((own) => ({ span: own.span, item: null }))];
}
