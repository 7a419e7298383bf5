import type { Dashboard } from "../contract/dashboard";
import { capital } from "../names/capital";
import { useText } from "../text/language";
import { searchFor } from "./searchFor";

const shades = 5;

/** The campaigns that most documents name, a row each, over the years of those documents: the darker, the more. */
export function CampaignYears({ campaigns }: { campaigns: Dashboard["campaigns"] }) {
  const { t, name, number } = useText();
  const known = campaigns.mostNamed.flatMap((one) => one.byYear.flatMap((row) => (row.year === null ? [] : [row.year])));
  if (known.length === 0) return null;
  const years = [...new Set(known)].sort((a, b) => a - b);
  const most = Math.max(...campaigns.mostNamed.flatMap((one) => one.byYear.map((row) => row.count)));
  return (
    <section>
      <h2>{t("overview.campaignYears")}</h2>
      <p class="soft">{t("overview.campaignYearsNote", number(campaigns.mostNamed.length), number(campaigns.names))}</p>
      <div class="scroll heat" tabIndex={0} role="region" aria-label={t("overview.campaignYears")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("facet.campaign")}</th>
              {years.map((year) => <th scope="col" class="year">{year}</th>)}
              <th scope="col" class="number">{t("overview.documents")}</th>
            </tr>
          </thead>
          <tbody>
            {campaigns.mostNamed.map((one) => (
              <tr>
                <th scope="row">
                  <a lang="vi" href={searchFor(["campaign", one.name])!}>{capital(one.name)}</a> <span class="tag">{name("campaign", one.kind)}</span>
                </th>
                {years.map((year) => {
                  const count = one.byYear.find((row) => row.year === year)?.count ?? 0;
                  return count === 0 ? <td /> : (
                    <td class={`year shade-${Math.ceil((count / most) * shades)}`}>
                      <a href={searchFor(["campaign", one.name], ["year", year])!}>{number(count)}</a>
                    </td>
                  );
                })}
                <td class="number">{number(one.documents)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
