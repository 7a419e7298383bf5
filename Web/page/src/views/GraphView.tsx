import type { Core } from "cytoscape";
import { useLocation } from "preact-iso";
import { useRef } from "preact/hooks";
import { GraphDownloads } from "../graph/GraphDownloads";
import { GraphFilters } from "../graph/GraphFilters";
import { GraphLegend } from "../graph/GraphLegend";
import { GraphLists } from "../graph/GraphLists";
import { GraphPanel } from "../graph/GraphPanel";
import { GraphPicture } from "../graph/GraphPicture";
import { GraphStart } from "../graph/GraphStart";
import type { Scope } from "../graph/scope";
import { answerAddresses, scopeAddress, scopeOf } from "../graph/scope";
import type { Shown } from "../graph/useGraph";
import { useGraph } from "../graph/useGraph";
import { citationOf, shortOf } from "../names/citation";
import { Answer } from "../parts/Answer";
import { useTitle } from "../parts/useTitle";
import { useText } from "../text/language";

/** Who cites whom about a document; the whole of what is shown stands in the address. */
export function GraphView() {
  const { t } = useText();
  const { url, route } = useLocation();
  const scope = scopeOf(url);
  const asked = useGraph(answerAddresses(scope));
  const start = asked.answer?.nodes.find((node) => node.key === asked.answer?.start);
  useTitle(scope.doc !== null && start ? `${shortOf(start)} – ${t("view.graph")}` : t("view.graph"));
  const about = (doc: string) => scopeAddress({ ...scope, doc, open: [], node: null });
  if (scope.doc === null) {
    return (
      <>
        <h1>{t("view.graph")}</h1>
        <GraphStart ask={(doc) => route(about(doc))} />
      </>
    );
  }
  return (
    <>
      <h1>{t("view.graph")}</h1>
      {start && <p class="about" lang="vi">{citationOf(start)}</p>}
      <GraphFilters scope={scope} ask={(next) => route(scopeAddress(next))} />
      <Answer asked={asked} instead={about}>{(shown) => <Drawn shown={shown} scope={scope} />}</Answer>
    </>
  );
}

function Drawn({ shown, scope }: { shown: Shown; scope: Scope }) {
  const { t } = useText();
  const { route } = useLocation();
  const picture = useRef<Core | null>(null);
  const chosen = shown.nodes.find((node) => node.key === scope.node) ?? shown.nodes.find((node) => node.key === shown.start);
  const opening = (key: string) => (key === shown.start || scope.open.includes(key) ? scope.open : [...scope.open, key]);
  const choose = (key: string) => route(scopeAddress({ ...scope, node: key }));
  const open = (key: string) => route(scopeAddress({ ...scope, node: key, open: opening(key) }));
  return (
    <>
      {shown.cut.includes(shown.start) && <p class="notice">{t("graph.cut", shown.nodes.length)}</p>}
      {shown.nodes.length === 1 && <p class="notice">{t("graph.alone")}</p>}
      <div class="graph">
        <GraphPicture shown={shown} chosen={scope.node} choose={open} drawn={(drawn) => (picture.current = drawn)} />
        {chosen && <GraphPanel node={chosen} shown={shown} scope={scope} />}
      </div>
      <GraphLegend />
      <GraphDownloads shown={shown} picture={() => picture.current} />
      <GraphLists shown={shown} chosen={scope.node} opened={scope.open} choose={choose} open={open} />
    </>
  );
}
