import { useEffect } from "preact/hooks";

/** Names the window after what is shown. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · DirectiveMiner`;
  }, [title]);
}
