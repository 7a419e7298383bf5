import type { Dashboard } from "../contract/dashboard";
import { capital } from "../names/capital";
import { useText } from "../text/language";
import { search } from "./searchFor";

/** Findings, problems of the texts, and files that were not read. */
export function NeedsALook({ dashboard }: { dashboard: Dashboard }) {
  const { t, name, number } = useText();
  const { findings, problems, failures } = dashboard;
  const row = (text: string, count: number, address: string | null) => (
    <tr><th scope="row">{address === null ? capital(text) : <a href={address}>{capital(text)}</a>}</th><td class="number">{number(count)}</td></tr>
  );
  return (
    <section>
      <h2>{t("overview.needsALook")}</h2>
      <div class="charts three">
        <div>
          <h3>{t("view.findings")}</h3>
          {findings === null && <p class="soft">{t("overview.countingFindings")} <a href="/findings">{t("view.findings")}</a></p>}
          {findings?.length === 0 && <p class="soft">{t("overview.none")}</p>}
          {findings !== null && <table><tbody>{findings.map((one) => row(name("finding", one.value), one.count, `/findings?kind=${one.value ?? ""}`))}</tbody></table>}
        </div>
        <div>
          <h3>{t("overview.problems")}</h3>
          {problems.length === 0 && <p class="soft">{t("overview.none")}</p>}
          <table><tbody>{problems.map((one) => row(name("problem", one.code), one.documents, one.code === "blankNumber" ? search("has:blank-number") : null))}</tbody></table>
          {problems.length > 0 && <p><a href={search("has:problem")}>{t("overview.withProblems")}</a></p>}
        </div>
        <div>
          <h3>{t("overview.failures")}</h3>
          {failures.length === 0 ? <p class="soft">{t("overview.noFailures")}</p> : <table><tbody>{failures.map((one) => row(name("problem", one.value), one.count, null))}</tbody></table>}
        </div>
      </div>
    </section>
  );
}
