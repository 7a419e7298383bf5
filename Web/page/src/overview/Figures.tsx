import type { Dashboard } from "../contract/dashboard";
import type { TextKey } from "../text/language";
import { useText } from "../text/language";
import { search } from "./searchFor";

/** The sums at a glance, each with the way to what it counts. */
export function Figures({ dashboard }: { dashboard: Dashboard }) {
  const { t, number, language } = useText();
  const { totals, resolution, findings } = dashboard;
  const resolved = resolution.byStatus.find((row) => row.value === "resolved")?.count ?? 0;
  const share = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { style: "percent", maximumFractionDigits: 1 });
  const shown: { key: TextKey; count: number | null; note?: string; to?: string }[] = [
    { key: "overview.documents", count: totals.documents, note: totals.works < totals.documents ? t("overview.works", number(totals.works)) : undefined },
    { key: "overview.citations", count: totals.citations, note: totals.citations > 0 ? t("overview.resolved", share.format(resolved / totals.citations)) : undefined, to: search("has:citation") },
    { key: "overview.parents", count: totals.parents, note: t("overview.implemented", number(totals.implemented)), to: search("has:parent") },
    { key: "overview.campaigns", count: totals.campaigns, note: t("overview.names", number(dashboard.campaigns.names)), to: search("has:campaign") },
    { key: "overview.targets", count: totals.targets, note: t("overview.indicators", number(dashboard.targets.indicators)), to: search("has:target") },
    { key: "overview.findings", count: findings === null ? null : findings.reduce((sum, row) => sum + row.count, 0), note: findings === null ? t("overview.counting") : undefined, to: "/findings" },
  ];
  return (
    <dl class="tiles">
      {shown.map(({ key, count, note, to }) => (
        <div class="tile">
          <dt>{to ? <a href={to}>{t(key)}</a> : t(key)}</dt>
          <dd class="big">{count === null ? "…" : number(count)}</dd>
          {note && <dd class="soft">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
