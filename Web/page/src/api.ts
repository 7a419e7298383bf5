import { useEffect, useState } from "preact/hooks";
import type { DocumentHead } from "./contract/document";

/** What went wrong, as the server tells it: a code to choose words by, its own message, and the documents that may have been meant. */
export interface Fault {
  code: string;
  message: string;
  span?: { start: number; length: number };
  candidates?: DocumentHead[];
}

/** The state of a question to the server: waiting, answered, or failed. An answer stays while the next one is waited for. */
export interface Asked<T> {
  answer?: T;
  fault?: Fault;
  waiting: boolean;
}

export type Parameters = Record<string, string | number | boolean | readonly string[] | null | undefined>;

/** The address of a question; parameters that are empty are left out. */
export function address(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined || value === "" || value === false) continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Asks the server once. What goes wrong on the way is a fault as well. */
export async function ask<T>(url: string, signal: AbortSignal): Promise<Asked<T>> {
  try {
    const response = await fetch(url, { signal, headers: { accept: "application/json" } });
    const body: unknown = await response.json();
    return response.ok ? { answer: body as T, waiting: false } : { fault: (body as { error: Fault }).error, waiting: false };
  } catch (error) {
    return { fault: { code: "unreachable", message: String(error) }, waiting: false };
  }
}

/** Asks the server; asks anew when the address changes, and forgets answers that come too late. No address: nothing is asked. Another round asks for the same once more; where that fails the answer stays. */
export function useAnswer<T>(url: string | null, round = 0): Asked<T> {
  const [state, setState] = useState<Asked<T> & { url: string | null }>({ url: null, waiting: url !== null });
  useEffect(() => {
    if (url === null) {
      setState({ url, waiting: false });
      return;
    }
    const gone = new AbortController();
    setState((before) => ({ ...before, fault: undefined, waiting: true }));
    void ask<T>(url, gone.signal).then((asked) => {
      if (gone.signal.aborted) return;
      setState((before) => (asked.fault && before.url === url && before.answer !== undefined ? { ...before, waiting: false } : { ...asked, url }));
    });
    return () => gone.abort();
  }, [url, round]);
  // The state is of the address before until the effect has run: its answer stays, its fault is nobody's any more.
  return state.url === url ? state : { ...state, fault: undefined, waiting: url !== null };
}
