const name = "place";

/** Blocks that come into sight get their true height only then, which moves what is below them: the place is aimed at anew for some frames. */
const mostTries = 12;

/** Scrolls to a place in the text and, where asked to, marks it without touching the text's elements. Returns how to take the mark away. */
export function showPlace(range: Range | null, marked: boolean): (() => void) | undefined {
  if (range === null) return undefined;
  range.startContainer.parentElement!.scrollIntoView({ block: "start" });
  let frame = 0, tries = 0;
  const settle = () => {
    const off = range.getBoundingClientRect().top - window.innerHeight / 4, before = window.scrollY;
    window.scrollBy({ top: off });
    if (++tries < mostTries && (tries < 3 || window.scrollY !== before)) frame = requestAnimationFrame(settle);
  };
  frame = requestAnimationFrame(settle);
  if (marked && "highlights" in CSS) CSS.highlights.set(name, new Highlight(range));
  return () => {
    cancelAnimationFrame(frame);
    if ("highlights" in CSS) CSS.highlights.delete(name);
  };
}
