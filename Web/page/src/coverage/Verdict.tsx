import type { Status } from "../contract/coverage";
import { useText } from "../text/language";

const signs: Record<Status, string> = { covered: "●", partial: "◐", missing: "○" };

/** How the figure of a plan stands to the directive's. */
const comparisons: Record<string, string> = { equal: "=", higher: "↑", lower: "↓", changed: "≠" };

/** A status by sign, word and colour; for figures how they compare, and a star where a reviewer has decided. */
export function Verdict({ status, comparison, corrected }: { status: Status; comparison?: string | null; corrected?: boolean }) {
  const { t, name } = useText();
  const sign = comparison ? comparisons[comparison] : undefined;
  return (
    <span class={`badge verdict ${status}`}>
      <span aria-hidden="true">{signs[status]}</span> {name("status", status)}
      {sign && <abbr title={name("comparison", comparison)}> {sign}</abbr>}
      {corrected && <abbr title={t("coverage.corrected")}>*</abbr>}
    </span>
  );
}
