import type { Hit } from "../contract/search";
import { documentAddress } from "../names/addresses";
import { DocumentLink } from "../parts/DocumentLink";
import { Marked } from "../parts/Marked";
import { useText } from "../text/language";

/** The answers of one page. */
export function Hits({ hits }: { hits: readonly Hit[] }) {
  return <ol class="hits">{hits.map((hit) => <li key={`${hit.key} ${hit.snippet?.span.start}`}><OneHit hit={hit} /></li>)}</ol>;
}

function OneHit({ hit }: { hit: Hit }) {
  const { t } = useText();
  const place = [hit.section && t("search.section", hit.section), hit.page !== null && t("search.page", hit.page)].filter(Boolean).join(", ");
  const at = hit.snippet ? (hit.snippet.highlights[0] ?? hit.snippet.span) : null;
  return (
    <article class="hit">
      <h3><DocumentLink head={hit} /></h3>
      <p class="title" lang="vi">{hit.title ?? <span class="soft">{t("search.noTitle")}</span>}</p>
      {hit.snippet && (
        <p class="snippet" lang="vi"><Marked text={hit.snippet.text} start={hit.snippet.span.start} marks={hit.snippet.highlights} /></p>
      )}
      {at && <p class="place"><a href={documentAddress(hit.key, at)}>{place === "" ? t("search.inText") : place}</a></p>}
    </article>
  );
}
