import { useEffect, useState } from "preact/hooks";
import { address, useAnswer } from "../api";
import type { Dashboard } from "../contract/dashboard";
import { capital } from "../names/capital";
import { CampaignYears } from "../overview/CampaignYears";
import { DocumentCharts } from "../overview/DocumentCharts";
import { Figures } from "../overview/Figures";
import { NeedsALook } from "../overview/NeedsALook";
import { RankedDocuments } from "../overview/RankedDocuments";
import { search } from "../overview/searchFor";
import { Targets } from "../overview/Targets";
import { Unresolved } from "../overview/Unresolved";
import { Answer } from "../parts/Answer";
import { Downloads } from "../parts/Downloads";
import { useTitle } from "../parts/useTitle";
import { useText } from "../text/language";

/** The server counts the findings on the side; so often they are asked for until they are there. */
const untilCounted = 3_000;

/** The store in figures. */
export function OverviewView() {
  const { t } = useText();
  const [round, setRound] = useState(0);
  const asked = useAnswer<Dashboard>("/api/aggregates", round);
  const isCounting = asked.answer?.findings === null && !asked.waiting;
  useEffect(() => {
    if (!isCounting) return;
    const later = setTimeout(() => setRound((before) => before + 1), untilCounted);
    return () => clearTimeout(later);
  }, [isCounting]);
  // The charts' own piece comes while the figures are waited for.
  useEffect(() => void import("../charts/draw"), []);
  useTitle(t("view.overview"));
  return (
    <>
      <h1>{t("view.overview")}</h1>
      <Answer asked={asked}>{(dashboard) => (dashboard.totals.documents === 0 ? <p>{t("overview.empty")}</p> : <Overview dashboard={dashboard} />)}</Answer>
    </>
  );
}

function Overview({ dashboard }: { dashboard: Dashboard }) {
  const { t, name, number } = useText();
  const graph = (key: string) => ({ text: t("overview.toGraph"), address: address("/graph", { doc: key }) });
  return (
    <div class="overview">
      <Figures dashboard={dashboard} />
      <h2>{t("overview.inStore")}</h2>
      <DocumentCharts documents={dashboard.documents} />
      <div class="charts">
        <RankedDocuments title={t("overview.mostImplemented")} explained={t("overview.mostImplementedNote")} counted={t("overview.plans")} rows={dashboard.mostImplemented.map(({ document, plans, byLevel }) => ({
          document,
          count: plans,
          note: <ul class="levels">{byLevel.map((row) => <li>{capital(name("level", row.value))} {number(row.count)}</li>)}</ul>,
          ways: [
            ...(document.inCorpus ? [{ text: t("overview.toCoverage"), address: address("/coverage", { parent: document.key }) }] : []),
            { text: t("overview.toPlans"), address: search(`parent:${document.key}`) },
            graph(document.key),
          ],
        }))} />
        <RankedDocuments title={t("overview.mostCited")} explained={t("overview.mostCitedNote")} counted={t("overview.citing")} rows={dashboard.mostCited.map(({ document, citedBy }) => ({
          document,
          count: citedBy,
          ways: [{ text: t("overview.toCiting"), address: search(`cites:${document.key}`) }, graph(document.key)],
        }))} />
      </div>
      <CampaignYears campaigns={dashboard.campaigns} />
      <Targets targets={dashboard.targets} />
      <Unresolved resolution={dashboard.resolution} />
      <NeedsALook dashboard={dashboard} />
      <Downloads files={[{ name: "dashboard.json", format: "JSON", address: "/api/aggregates" }]} />
    </div>
  );
}
