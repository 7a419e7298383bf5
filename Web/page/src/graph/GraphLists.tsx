import type { GraphNode } from "../contract/graph";
import { documentAddress } from "../names/addresses";
import { capital } from "../names/capital";
import { citationOf, shortOf } from "../names/citation";
import { useText } from "../text/language";
import { levels } from "./layers";
import type { Shown } from "./useGraph";

interface Props {
  shown: Shown;
  chosen: string | null;
  opened: readonly string[];
  choose: (key: string) => void;
  open: (key: string) => void;
}

/** The picture in words: its documents, level by level, each to be chosen and opened; and who cites whom, with the place that says so. */
export function GraphLists({ shown, chosen, opened, choose, open }: Props) {
  const { t, name, number } = useText();
  const nodeOf = new Map(shown.nodes.map((node) => [node.key, node]));
  const groups = levels.map((level) => ({ level, nodes: shown.nodes.filter((node) => (levels.includes(node.level as (typeof levels)[number]) ? node.level : null) === level) })).filter((group) => group.nodes.length > 0);
  const expands = (node: GraphNode) => node.key !== shown.start && !opened.includes(node.key);
  return (
    <>
      <details class="listed" open>
        <summary><h2>{t("graph.nodes", number(shown.nodes.length))}</h2></summary>
        {groups.map(({ level, nodes }) => (
          <section>
            <h3>{capital(name("level", level))}</h3>
            <ul class="nodes">
              {nodes.map((node) => (
                <li>
                  <button type="button" class="plain" lang="vi" aria-pressed={node.key === chosen} onClick={() => choose(node.key)}>{citationOf(node)}</button>
                  {!node.inCorpus && <span class="tag">{t("notInStore")}</span>}
                  {expands(node) && <button type="button" class="small" aria-label={t("graph.openOne", shortOf(node))} onClick={() => open(node.key)}>{t("graph.open")}</button>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </details>
      <details class="listed">
        <summary><h2>{t("graph.edges", number(shown.edges.length))}</h2></summary>
        <div class="scroll" tabIndex={0} role="region" aria-label={t("graph.edges", shown.edges.length)}>
          <table>
            <thead>
              <tr><th scope="col">{t("graph.citing")}</th><th scope="col">{t("facet.relation")}</th><th scope="col">{t("overview.cited")}</th><th scope="col" class="number">{t("overview.times")}</th><th scope="col">{t("graph.place")}</th></tr>
            </thead>
            <tbody>
              {shown.edges.map((edge) => (
                <tr>
                  <th scope="row" lang="vi">{shortOf(nodeOf.get(edge.from)!)}</th>
                  <td>{name("relation", edge.relation)}{edge.parent && <strong> · {t("graph.parent")}</strong>}</td>
                  <td lang="vi">{shortOf(nodeOf.get(edge.to)!)}</td>
                  <td class="number">{number(edge.mentions)}</td>
                  <td><a href={documentAddress(edge.evidence, edge.span)} aria-label={t("graph.placeOf", shortOf(nodeOf.get(edge.from)!), shortOf(nodeOf.get(edge.to)!))}>{edge.heardOf ? t("graph.heardOf") : t("graph.read")}</a></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
