const name = "place";

/** Scrolls to a place in the text and marks it without touching the text's elements. Returns how to take the mark away. */
export function showPlace(range: Range | null): (() => void) | undefined {
  if (range === null) return undefined;
  const near = range.startContainer.parentElement!;
  near.scrollIntoView({ block: "start" });
  const scroll = requestAnimationFrame(() => {
    const top = range.getBoundingClientRect().top;
    window.scrollTo({ top: window.scrollY + top - window.innerHeight / 4 });
  });
  if (!range.collapsed && "highlights" in CSS) CSS.highlights.set(name, new Highlight(range));
  return () => {
    cancelAnimationFrame(scroll);
    if ("highlights" in CSS) CSS.highlights.delete(name);
  };
}
