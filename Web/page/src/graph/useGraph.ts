import { useEffect, useRef, useState } from "preact/hooks";
import type { Asked } from "../api";
import { ask } from "../api";
import type { GraphAnswer, GraphEdge, GraphNode } from "../contract/graph";

/** Several answers put together: each document and each edge once, in the order in which they came. */
export interface Shown {
  start: string;
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** Documents around which there are more than are shown. */
  cut: string[];
}

/** Asks for all these parts and puts them together; what was answered before is not asked for again. The picture of before stays until the next one is whole. */
export function useGraph(addresses: string[]): Asked<Shown> {
  const known = useRef(new Map<string, GraphAnswer>());
  const [state, setState] = useState<Asked<Shown>>({ waiting: addresses.length > 0 });
  useEffect(() => {
    if (addresses.length === 0) {
      setState({ waiting: false });
      return;
    }
    const gone = new AbortController();
    setState((before) => ({ ...before, fault: undefined, waiting: true }));
    const part = async (url: string): Promise<Asked<GraphAnswer>> => {
      const held = known.current.get(url);
      if (held) return { answer: held, waiting: false };
      const asked = await ask<GraphAnswer>(url, gone.signal);
      if (asked.answer) known.current.set(url, asked.answer);
      return asked;
    };
    void Promise.all(addresses.map(part)).then((parts) => {
      if (gone.signal.aborted) return;
      const fault = parts.find((one) => one.fault)?.fault;
      setState(fault ? { fault, waiting: false } : { answer: together(parts.map((one) => one.answer!)), waiting: false });
    });
    return () => gone.abort();
  }, [addresses.join("\n")]);
  return state;
}

const edgeKey = (edge: GraphEdge) => `${edge.from}\n${edge.to}\n${edge.relation}\n${String(edge.heardOf)}`;

function together(parts: GraphAnswer[]): Shown {
  const nodes = new Map(parts.flatMap((part) => part.nodes).map((node) => [node.key, node]));
  const edges = new Map(parts.flatMap((part) => part.edges).map((edge) => [edgeKey(edge), edge]));
  return { start: parts[0]!.start, nodes: [...nodes.values()], edges: [...edges.values()], cut: parts.filter((part) => part.truncated).map((part) => part.start) };
}
