import type { ComponentChildren } from "preact";
import { useAnswer, address } from "../api";
import type { Chain, Citation, DocumentHead, MinedDocument, Neighbours } from "../contract/document";
import { documentAddress } from "../names/addresses";
import { capital } from "../names/capital";
import { dateText, typeName } from "../names/citation";
import { Answer } from "../parts/Answer";
import { DocumentLink } from "../parts/DocumentLink";
import { useText } from "../text/language";
import { ChainUp } from "./ChainUp";
import { citedHead, Rows } from "./Told";
import { figureOf } from "./figure";

interface Props {
  mined: MinedDocument;
  known: ReadonlyMap<string, DocumentHead>;
  around: Neighbours | undefined;
}

/** What stands beside the text: the document's fields, and how it hangs together with others. */
export function Side({ mined, known, around }: Props) {
  const { t, name, number } = useText();
  const { document, source, targets, campaigns, problems } = mined;
  const chains = useAnswer<Chain[]>(address("/api/chain", { doc: document.key }));
  const towards = around?.edges.filter((edge) => edge.to === around.start) ?? [];
  const plans = towards.filter((edge) => edge.parent), citing = towards.filter((edge) => !edge.parent);
  const cited = citedWorks(mined.citations);
  return (
    <>
      <Part title={t("document.fields")} opened>
        <Rows rows={[
          [name("field", "type"), document.type && typeName(document.type)],
          [name("field", "number"), document.number],
          [name("field", "date"), document.date && dateText(document.date)],
          [name("field", "issuer"), document.issuer && <>{document.issuer.name}{document.issuer.level && <span class="soft"> · {name("level", document.issuer.level)}</span>}</>],
          [t("facet.province"), document.issuer?.province],
          [name("field", "signer"), document.signer],
          [t("document.file"), <span class="path">{source.path}</span>],
          [t("document.pages"), source.pages === null ? null : number(source.pages)],
        ]} />
      </Part>
      <Part title={t("document.chain")} opened>
        <Answer asked={chains}>{(found) => <ChainUp chains={found} own={document.key} />}</Answer>
      </Part>
      <Part title={t("document.plans")} count={plans.length} opened>
        <ul class="plain-list">{plans.map((edge) => <li><DocumentLink head={known.get(edge.from)!} at={edge.evidence === edge.from ? edge.span : null} /></li>)}</ul>
      </Part>
      <Part title={t("document.cites")} count={cited.length}>
        <ul class="plain-list">
          {cited.map(({ first, all }) => (
            <li>
              <DocumentLink head={citedHead(first, known)} />
              <p class="soft">{name("relation", first.relation)} · {all.map((citation, index) => <a href={documentAddress(document.key, citation.span)} aria-label={t("document.mentionAt", index + 1)}>{index + 1}</a>)}</p>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t("document.citedBy")} count={citing.length}>
        <ul class="plain-list">{citing.map((edge) => <li><DocumentLink head={known.get(edge.from)!} at={edge.evidence === edge.from ? edge.span : null} /> <span class="soft">{name("relation", edge.relation)}</span></li>)}</ul>
      </Part>
      <Part title={t("document.targets")} count={targets.length}>
        <ul class="plain-list">{targets.map((target) => <li><a href={documentAddress(document.key, target.span)}>{figureOf(target, number)}</a> <span lang="vi">{target.indicator}</span>{target.year !== null && <span class="soft"> · {target.year}</span>}</li>)}</ul>
      </Part>
      <Part title={t("document.campaigns")} count={campaigns.length}>
        <ul class="plain-list">{campaigns.map((campaign) => <li><a lang="vi" href={documentAddress(document.key, campaign.span)}>{campaign.name}</a> <span class="soft">{name("campaign", campaign.kind)}{campaign.period && ` · ${campaign.period}`}</span></li>)}</ul>
      </Part>
      <Part title={t("document.problems")} count={problems.length} opened>
        <ul class="plain-list">{problems.map((problem) => <li>{problem.span ? <a href={documentAddress(document.key, problem.span)}>{capital(name("problem", problem.code))}</a> : capital(name("problem", problem.code))} <span class="soft" lang="en">{problem.message}</span></li>)}</ul>
      </Part>
    </>
  );
}

/** A part that can be folded; one that counts nothing is left out. */
function Part({ title, count, opened = false, children }: { title: string; count?: number; opened?: boolean; children: ComponentChildren }) {
  const { number } = useText();
  if (count === 0) return null;
  return (
    <details class="part" open={opened}>
      <summary><h2>{title}{count !== undefined && <span class="count"> {number(count)}</span>}</h2></summary>
      {children}
    </details>
  );
}

/** The mentions by the document that they mean, in the order of the text; mentions of which that is not known each stand alone, unless they print the same. */
function citedWorks(citations: readonly Citation[]): { first: Citation; all: Citation[] }[] {
  const works = new Map<string, { first: Citation; all: Citation[] }>();
  for (const citation of citations) {
    if (citation.resolution.status === "self") continue;
    const key = citation.resolution.target ?? [citation.type, citation.number ?? citation.name, citation.date, citation.issuer?.name].join(" ");
    const work = works.get(key);
    if (work) work.all.push(citation);
    else works.set(key, { first: citation, all: [citation] });
  }
  return [...works.values()];
}
