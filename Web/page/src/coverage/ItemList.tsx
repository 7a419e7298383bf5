import { useEffect, useRef } from "preact/hooks";
import type { Pair } from "../contract/coverage";
import { useText } from "../text/language";
import { oneLine } from "./shares";
import { Verdict } from "./Verdict";

interface Props {
  pair: Pair;
  index: number;
  addressOf: (item: number) => string;
  choose: (item: number) => void;
}

/** The directive's items with what the plan made of each; the arrow keys go from one to the next. */
export function ItemList({ pair, index, addressOf, choose }: Props) {
  const { t } = useText();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const now = list.current!.querySelector<HTMLElement>("[aria-current]");
    if (now) list.current!.scrollTop = Math.max(0, now.offsetTop - list.current!.clientHeight / 3);
  }, [index]);
  const step = (event: KeyboardEvent) => {
    const next = index + (event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0);
    if (next === index || next < 0 || next >= pair.items.length) return;
    event.preventDefault();
    choose(next);
    list.current!.querySelectorAll<HTMLElement>("a")[next]!.focus({ preventScroll: true });
  };
  return (
    <nav class="item-list" ref={list} aria-label={t("coverage.item")} onKeyDown={step}>
      <ol>
        {pair.items.map((one, at) => (
          <li>
            <a href={addressOf(at)} aria-current={at === index ? "true" : undefined}>
              <Verdict status={one.status} comparison={one.target?.comparison} corrected={one.correction !== null} /> <span class="label">{one.label}</span><span lang="vi">{oneLine(one.text, 110)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
