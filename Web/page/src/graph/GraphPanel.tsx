import { address, useAnswer } from "../api";
import type { Chain } from "../contract/document";
import type { GraphNode } from "../contract/graph";
import { capital } from "../names/capital";
import { citationOf } from "../names/citation";
import { DocumentLink } from "../parts/DocumentLink";
import { useText } from "../text/language";
import type { Scope } from "./scope";
import { scopeAddress } from "./scope";
import type { Shown } from "./useGraph";

interface Props {
  node: GraphNode;
  shown: Shown;
  scope: Scope;
}

/** The chosen document: what it is, where it leads, and what it was issued to carry out, step by step. */
export function GraphPanel({ node, shown, scope }: Props) {
  const { t, name, number } = useText();
  const opened = scope.open.includes(node.key);
  const cites = shown.edges.filter((edge) => edge.from === node.key).length;
  const cited = shown.edges.filter((edge) => edge.to === node.key).length;
  const hasPlans = node.inCorpus && shown.edges.some((edge) => edge.to === node.key && edge.parent);
  return (
    <aside class="panel" aria-live="polite" aria-label={t("graph.chosen")}>
      <h2><DocumentLink head={node} /></h2>
      {node.title && citationOf(node) !== node.title && <p lang="vi">{capital(node.title)}</p>}
      <p class="soft">{capital(name("level", node.level))} · {t("graph.counts", number(cites), number(cited))}</p>
      {shown.cut.includes(node.key) && <p class="notice">{t("graph.cutHere")}</p>}
      <p class="ways">
        {node.key !== shown.start && (
          <a href={scopeAddress({ ...scope, open: opened ? scope.open.filter((key) => key !== node.key) : [...scope.open, node.key] })}>{opened ? t("graph.close") : t("graph.open")}</a>
        )}
        {node.key !== shown.start && <a href={address("/graph", { doc: node.key })}>{t("graph.startHere")}</a>}
        {hasPlans && <a href={address("/coverage", { parent: node.key })}>{t("view.coverage")}</a>}
      </p>
      <Above node={node} />
    </aside>
  );
}

/** The longest way up from a document by what each was issued to carry out. */
function Above({ node }: { node: GraphNode }) {
  const { t, name } = useText();
  const { answer } = useAnswer<Chain[]>(node.inCorpus ? address("/api/chain", { doc: node.key }) : null);
  const steps = answer?.[0]?.steps ?? [];
  if (steps.length < 2 || steps[0]?.key !== node.key) return null;
  return (
    <>
      <h3>{t("graph.above")}</h3>
      <ol class="above">
        {steps.slice(1).map((step) => <li><DocumentLink head={step} />{step.level && <span class="soft"> {capital(name("level", step.level))}</span>}</li>)}
      </ol>
    </>
  );
}
