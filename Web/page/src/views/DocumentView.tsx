import { useLocation } from "preact-iso";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { address, useAnswer } from "../api";
import type { DocumentText, MinedDocument, Neighbours } from "../contract/document";
import { headOf } from "../contract/document";
import { Contents } from "../document/Contents";
import { Kinds } from "../document/Kinds";
import type { MentionKind } from "../document/mentions";
import { mentionKinds, mentionsOf } from "../document/mentions";
import { SaveText } from "../document/SaveText";
import { Side } from "../document/Side";
import { TextPane } from "../document/TextPane";
import { Told } from "../document/Told";
import { documentAddress, placeOf } from "../names/addresses";
import { citationOf, fileName } from "../names/citation";
import { Answer } from "../parts/Answer";
import { CopyButton } from "../parts/CopyButton";
import { Downloads } from "../parts/Downloads";
import { useTitle } from "../parts/useTitle";
import { useText } from "../text/language";

/** One document: its text with all that was mined from it, and how it hangs together with others. */
export function DocumentView() {
  const { t } = useText();
  const { query } = useLocation();
  const shown = useRef<{ asked: string; key: string } | null>(null);
  // What was asked for by its number is led on by its key, and is not asked for anew.
  const doc = shown.current !== null && query["doc"] === shown.current.key ? shown.current.asked : query["doc"];
  const mined = useAnswer<MinedDocument>(doc ? address("/api/document", { doc }) : null);
  if (doc && mined.answer && !mined.waiting) shown.current = { asked: doc, key: mined.answer.document.key };
  useTitle(mined.answer ? citationOf(headOf(mined.answer)) : t("view.document"));
  return (
    <>
      {(!doc || mined.fault) && <Which asked={doc ?? ""} />}
      <Answer asked={mined} instead={(key) => documentAddress(key)}>{(answer) => <Shown key={answer.document.key} mined={answer} />}</Answer>
    </>
  );
}

function Shown({ mined }: { mined: MinedDocument }) {
  const { t } = useText();
  const { query, route } = useLocation();
  const key = mined.document.key, head = headOf(mined), citation = citationOf(head);
  const text = useAnswer<DocumentText>(address("/api/document/text", { doc: key }));
  const around = useAnswer<Neighbours>(address("/api/graph", { doc: key, depth: 1, direction: "both", limit: 1000 }));
  const known = useMemo(() => new Map((around.answer?.nodes ?? []).map((node) => [node.key!, node])), [around.answer]);
  const mentions = useMemo(() => mentionsOf(mined), [mined]);
  const place = placeOf(query["at"] ?? (window.location.hash.startsWith("#at=") ? window.location.hash.slice(4) : undefined));
  const [pointed, setPointed] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [hidden, setHidden] = useState(() => mentionKinds.filter((kind) => (query["without"] ?? "").split(",").includes(kind)));
  const toggle = (kind: MentionKind) => {
    const next = hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind];
    setHidden(next);
    route(`${documentAddress(key, place)}${next.length === 0 ? "" : `&without=${next.join(",")}`}`, true);
  };
  useEffect(() => {
    const at = mentions.findIndex((mention) => place !== null && mention.span.start === place.start && mention.span.length === place.length);
    setChosen(at < 0 ? null : at);
  }, [place?.start, place?.length, mentions]);
  const letGo = () => {
    setChosen(null);
    setPointed(null);
  };
  useEffect(() => {
    const escape = (event: KeyboardEvent) => event.key === "Escape" && letGo();
    window.addEventListener("keydown", escape);
    return () => window.removeEventListener("keydown", escape);
  }, []);
  const active = pointed ?? chosen;
  const hasPlans = around.answer?.edges.some((edge) => edge.to === around.answer!.start && edge.parent) ?? false;
  return (
    <>
      <div class="document-head">
        <h1 lang="vi">{citation}</h1>
        {mined.document.title && <p class="document-title" lang="vi">{mined.document.title}</p>}
        <div class="actions">
          <CopyButton text={mined.document.title ? `${citation} ${mined.document.title}` : citation} label={t("document.copy")} />
          <a href={address("/graph", { doc: key })}>{t("document.toGraph")}</a>
          {hasPlans && <a href={address("/coverage", { parent: key })}>{t("document.toCoverage")}</a>}
          <Downloads files={[{ name: `${fileName(mined.source.path) ?? "document"}.json`, format: "JSON", address: address("/api/document", { doc: key }) }]} />
          <SaveText text={text.answer?.text} name={`${fileName(mined.source.path) ?? "document"}.txt`} />
        </div>
      </div>
      <div class="document">
        <Contents mined={mined} opened={window.matchMedia("(min-width: 72rem)").matches} />
        <section class="text-column" aria-label={t("document.text")}>
          <Kinds mentions={mentions} hidden={hidden} toggle={toggle} />
          <Answer asked={text}>
            {(answer) => <TextPane text={answer} mentions={mentions} hidden={hidden} active={active} place={place} point={setPointed} choose={setChosen} />}
          </Answer>
        </section>
        <aside class="side" aria-label={t("document.beside")}>
          <Told mention={active === null ? null : (mentions[active] ?? null)} mined={mined} known={known} pinned={chosen !== null && active === chosen} close={letGo} />
          <Side mined={mined} known={known} around={around.answer} />
        </aside>
      </div>
    </>
  );
}

/** No document is named in the address, or none that is there. */
function Which({ asked }: { asked: string }) {
  const { t } = useText();
  return (
    <>
      <h1>{t("view.document")}</h1>
      <form class="ask" action="/document">
        <label for="doc">{t("document.which")}</label>
        <div class="search-line"><input id="doc" name="doc" key={asked} defaultValue={asked} required maxLength={500} placeholder="34-CT/TW" /><button type="submit" class="main">{t("open")}</button></div>
      </form>
    </>
  );
}
