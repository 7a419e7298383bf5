import { useEffect, useState } from "preact/hooks";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

/** Changes when the page's colours do, so that what is painted from them can be painted anew. */
export function useColours(): string {
  const [scheme, setScheme] = useState(dark.matches ? "dark" : "light");
  useEffect(() => {
    const changed = () => setScheme(dark.matches ? "dark" : "light");
    dark.addEventListener("change", changed);
    return () => dark.removeEventListener("change", changed);
  }, []);
  return scheme;
}
