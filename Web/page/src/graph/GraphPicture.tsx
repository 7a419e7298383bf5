import type { Core } from "cytoscape";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { useColours } from "../charts/useColours";
import { capital } from "../names/capital";
import { useText } from "../text/language";
import { place } from "./layers";
import { linesOf } from "./lines";
import { look } from "./look";
import type { Shown } from "./useGraph";

interface Props {
  shown: Shown;
  chosen: string | null;
  choose: (key: string) => void;
  /** Told of the picture that is drawn, and of null when it goes. */
  drawn: (picture: Core | null) => void;
}

const step = 80;
/** The width of a box with its gap, as small as it can still be read. */
const columnWidth = 148;

/** The picture, with buttons and keys to move in it. What it shows is in the lists below as well. */
export function GraphPicture({ shown, chosen, choose, drawn }: Props) {
  const { t, name, language, number } = useText();
  const colours = useColours();
  const container = useRef<HTMLDivElement>(null);
  const picture = useRef<Core | null>(null);
  const lines = useMemo(() => linesOf(shown.edges), [shown]);
  useEffect(() => {
    let gone = false;
    void import("./draw").then(({ draw }) => {
      if (gone || container.current === null) return;
      const columns = Math.max(2, Math.floor(container.current.clientWidth / columnWidth));
      picture.current = draw(container.current, {
        start: shown.start, nodes: shown.nodes, lines, places: place(shown.start, shown.nodes, shown.edges, columns), chosen, choose,
        layerName: (layer) => capital(name("level", layer.level)),
        relationName: (relation) => name("relation", relation),
      });
      drawn(picture.current);
    });
    return () => {
      gone = true;
      picture.current?.destroy();
      picture.current = null;
      drawn(null);
    };
  }, [shown, chosen, colours, language]);
  const zoom = (by: number) => picture.current?.zoom({ level: picture.current.zoom() * by, renderedPosition: { x: picture.current.width() / 2, y: picture.current.height() / 2 } });
  const whole = () => picture.current?.fit(undefined, 12);
  const keys: Record<string, () => void> = {
    ArrowLeft: () => picture.current?.panBy({ x: step, y: 0 }),
    ArrowRight: () => picture.current?.panBy({ x: -step, y: 0 }),
    ArrowUp: () => picture.current?.panBy({ x: 0, y: step }),
    ArrowDown: () => picture.current?.panBy({ x: 0, y: -step }),
    "+": () => zoom(1.25),
    "-": () => zoom(0.8),
    "0": whole,
  };
  const pressed = (event: KeyboardEvent) => {
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  return (
    <div class="picture">
      <div class="zoom">
        <button type="button" aria-label={t("graph.larger")} title={t("graph.larger")} onClick={() => zoom(1.25)}>+</button>
        <button type="button" aria-label={t("graph.smaller")} title={t("graph.smaller")} onClick={() => zoom(0.8)}>−</button>
        <button type="button" onClick={whole}>{t("graph.whole")}</button>
        <button type="button" onClick={() => picture.current && look(picture.current, chosen ?? shown.start)}>{t("graph.middle")}</button>
      </div>
      <div class="canvas" ref={container} tabIndex={0} role="img" aria-label={t("graph.picture", number(shown.nodes.length), number(lines.length))} onKeyDown={pressed} />
    </div>
  );
}
