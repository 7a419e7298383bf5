/** A share from 0 to 1 as whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A text on one line, cut at a word. */
export function oneLine(text: string, longest = 160): string {
  const line = text.split(/\s+/).filter(Boolean).join(" ");
  return line.length <= longest ? line : `${line.slice(0, Math.max(line.lastIndexOf(" ", longest), longest / 2))} …`;
}
