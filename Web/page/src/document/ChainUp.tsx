import type { Chain } from "../contract/document";
import { DocumentLink } from "../parts/DocumentLink";
import { useText } from "../text/language";

/** From the document up to what it carries out in the end; the longest way first. */
export function ChainUp({ chains, own }: { chains: readonly Chain[]; own: string }) {
  const { t } = useText();
  const ways = chains.filter((chain) => chain.steps.length > 1);
  const [longest, ...others] = ways;
  if (longest === undefined) return <p class="soft">{t("document.noChain")}</p>;
  return (
    <>
      <Way chain={longest} own={own} />
      {others.length > 0 && (
        <details>
          <summary>{t("document.otherChains", others.length)}</summary>
          {others.map((chain) => <Way chain={chain} own={own} />)}
        </details>
      )}
    </>
  );
}

function Way({ chain, own }: { chain: Chain; own: string }) {
  const { t, name } = useText();
  return (
    <ol class="way">
      {[...chain.steps].reverse().map((step) => (
        <li aria-current={step.key === own ? "true" : undefined}>
          {step.key === own ? <b>{t("document.this")}</b> : <DocumentLink head={step} />}
          <p class="soft">{step.level && name("level", step.level)}{step.days !== null && <> · {t("document.daysBefore", step.days)}</>}</p>
        </li>
      ))}
    </ol>
  );
}
