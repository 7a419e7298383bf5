import type { ComponentChildren } from "preact";
import type { Citation, DocumentHead, MinedDocument } from "../contract/document";
import { documentAddress } from "../names/addresses";
import { citationOf } from "../names/citation";
import { DocumentLink } from "../parts/DocumentLink";
import { address } from "../api";
import { useText } from "../text/language";
import { figureOf } from "./figure";
import type { Mention } from "./mentions";

/** A citation as the head of the document that it names. */
export function citedHead(citation: Citation, known: ReadonlyMap<string, DocumentHead>): DocumentHead {
  const target = citation.resolution.target === null ? undefined : known.get(citation.resolution.target);
  return { ...citation, issuer: citation.issuer?.name ?? null, key: citation.resolution.target, inCorpus: target?.inCorpus ?? false };
}

interface Props {
  mention: Mention | null;
  mined: MinedDocument;
  known: ReadonlyMap<string, DocumentHead>;
  pinned: boolean;
  close: () => void;
}

/** What was read at a mention: its value, by which rule, how sure, and which document is meant. */
export function Told({ mention, mined, known, pinned, close }: Props) {
  const { t, name } = useText();
  return (
    <section class={mention === null ? "told idle" : "told"} aria-label={t("document.told")} aria-live="polite">
      {mention === null ? <p class="soft">{t("document.toldHint")}</p> : (
        <>
          <p class="told-kind">
            <span class={`mention-sample ${mention.kind}`}>{name("mention", mention.kind)}</span>
            {pinned && <button type="button" class="plain" onClick={close}>{t("close")}</button>}
          </p>
          <Value mention={mention} mined={mined} known={known} />
          <p class="soft how">{t("document.rule")} <code>{mention.rule}</code>{"confidence" in mention.value && <>, {t("document.confidence", Math.round(mention.value.confidence * 100))}</>}</p>
        </>
      )}
    </section>
  );
}

function Value({ mention, mined, known }: Pick<Props, "mined" | "known"> & { mention: Mention }) {
  const { t, name, number } = useText();
  switch (mention.kind) {
    case "citation":
      return <CitationTold citation={mention.value} known={known} />;
    case "campaign":
      return (
        <>
          <p class="value" lang="vi">{mention.value.name}</p>
          <Rows rows={[[t("document.campaignKind"), name("campaign", mention.value.kind)], [t("document.launcher"), mention.value.launcher], [t("document.period"), mention.value.period]]} />
          <p><a href={address("/search", { filter: `campaign:${mention.value.name}` })}>{t("document.sameCampaign")}</a></p>
        </>
      );
    case "target":
      return (
        <>
          <p class="value"><b>{figureOf(mention.value, number)}</b></p>
          <Rows rows={[[t("document.indicator"), mention.value.indicator], [t("document.year"), mention.value.year === null ? null : String(mention.value.year)]]} />
        </>
      );
    case "field":
      return <Rows rows={[[name("field", mention.value.field), mention.value.text]]} />;
    case "anaphor": {
      const antecedent = mention.value.antecedent === null ? undefined : mined.citations[mention.value.antecedent];
      return (
        <>
          <Rows rows={[[t("document.resolution"), name("resolution", mention.value.status)]]} />
          {antecedent && <p><a lang="vi" href={documentAddress(mined.document.key, antecedent.span)}>{citationOf(citedHead(antecedent, known))}</a></p>}
          {mention.value.reason && <p class="soft" lang="en">{mention.value.reason}</p>}
        </>
      );
    }
  }
}

function CitationTold({ citation, known }: { citation: Citation; known: ReadonlyMap<string, DocumentHead> }) {
  const { t, name } = useText();
  const { resolution } = citation;
  return (
    <>
      <p class="value"><DocumentLink head={citedHead(citation, known)} /></p>
      {citation.title && <p class="soft" lang="vi">{citation.title}</p>}
      <Rows rows={[[t("document.relation"), name("relation", citation.relation)], [t("document.provision"), citation.provision], [t("document.resolution"), <span class={`badge status-${resolution.status}`}>{name("resolution", resolution.status)}</span>]]} />
      {resolution.candidates.length > 0 && (
        <>
          <p class="soft">{t("document.candidates")}</p>
          <ul>{resolution.candidates.map((key) => <li><DocumentLink head={known.get(key) ?? { key, type: null, number: null, date: null, issuer: null, title: null }} text={known.has(key) ? undefined : key} /></li>)}</ul>
        </>
      )}
      {resolution.reason && <p class="soft" lang="en">{resolution.reason}</p>}
    </>
  );
}

/** Names with their values; what is not known is left out. */
export function Rows({ rows }: { rows: [string, ComponentChildren][] }) {
  return <dl class="rows">{rows.map(([label, value]) => value !== null && value !== undefined && value !== "" && <div><dt>{label}</dt><dd>{value}</dd></div>)}</dl>;
}
