import type { DocumentHead } from "../contract/document";
import type { Finding } from "../contract/findings";
import { documentAddress } from "../names/addresses";
import { shortOf } from "../names/citation";
import { DocumentLink } from "../parts/DocumentLink";
import { useText } from "../text/language";

/** So many places are shown at once; the rest can be unfolded. */
const shownPlaces = 3;

/** A finding: the documents that it is about, and the places to read. */
export function OneFinding({ finding }: { finding: Finding }) {
  const { t, name, language } = useText();
  const headOf = (key: string): DocumentHead => finding.documents.find((head) => head.key === key) ?? { key, type: null, number: null, date: null, issuer: null, title: key };
  const places = finding.evidence.map((place) => (
    <li>
      <q lang="vi">{place.text}</q> <a class="source" href={documentAddress(place.document, place.span)}>{shortOf(headOf(place.document))}</a>
    </li>
  ));
  return (
    <article class="finding">
      <h3><DocumentLink head={headOf(finding.document)} /></h3>
      <p>{language === "vi" ? finding.vietnameseMessage : finding.message}.</p>
      {finding.other !== null && <p>{name("findingOther", finding.kind)} <DocumentLink head={headOf(finding.other)} /></p>}
      <ul class="evidence">{places.slice(0, shownPlaces)}</ul>
      {places.length > shownPlaces && (
        <details>
          <summary>{t("findings.morePlaces", places.length - shownPlaces)}</summary>
          <ul class="evidence">{places.slice(shownPlaces)}</ul>
        </details>
      )}
    </article>
  );
}
