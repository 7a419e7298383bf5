import { BarChart } from "../charts/BarChart";
import type { Series } from "../charts/draw";
import type { Dashboard, ValueCount } from "../contract/dashboard";
import { capital } from "../names/capital";
import { typeName } from "../names/citation";
import { useText } from "../text/language";
import { search, searchFor } from "./searchFor";

const mostDrawn = 15;

/** The stored documents by level, year, province and type. */
export function DocumentCharts({ documents }: { documents: Dashboard["documents"] }) {
  const { t, name } = useText();
  const count = (rows: ValueCount[]): Series[] => [{ name: t("overview.documents"), values: rows.map((row) => row.count), colour: "--bar" }];
  const provinces = documents.byProvince.filter((row) => row.value !== null);
  const types = documents.byType;
  const elsewhere = documents.byProvince.filter((row) => row.value === null).reduce((sum, row) => sum + row.count, 0);
  const years = documents.byYear.map((row) => row.year);
  const levels = documents.byLevel.map((row) => row.value);
  const ofLevel = (level: string | null): Series => ({
    name: capital(name("level", level)),
    values: years.map((year) => documents.byLevelAndYear.find((row) => row.level === level && row.year === year)?.count ?? 0),
    colour: `--level-${level ?? "none"}`,
  });
  return (
    <div class="charts">
      <BarChart title={t("overview.byYear")} of={t("facet.year")} labels={years.map((year) => (year === null ? t("overview.noDate") : String(year)))} series={levels.map(ofLevel)}
        to={(row, at) => yearAddress(years[row] ?? null, at === undefined ? undefined : (levels[at] ?? null))} />
      <BarChart title={t("overview.byLevel")} of={t("facet.level")} labels={levels.map((level) => capital(name("level", level)))} series={count(documents.byLevel)} horizontal
        to={(row) => searchFor(["level", levels[row] ?? null])} />
      <div>
        <BarChart title={t("overview.byProvince")} of={t("facet.province")} labels={provinces.map((row) => row.value ?? "")} series={count(provinces)} horizontal mostDrawn={mostDrawn}
          to={(row) => searchFor(["province", provinces[row]?.value ?? null])} />
        {provinces.length > mostDrawn && <p class="soft">{t("overview.drawn", mostDrawn, provinces.length)}</p>}
        {elsewhere > 0 && <p class="soft">{t("overview.noProvince", elsewhere)}</p>}
      </div>
      <BarChart title={t("overview.byType")} of={t("facet.type")} labels={types.map((row) => typeName(row.value))} series={count(types)} horizontal mostDrawn={mostDrawn}
        to={(row) => searchFor(["type", types[row]?.value ?? null])} />
    </div>
  );
}

/** A level of null is one that is not known, which no search asks for; none: any level. */
function yearAddress(year: number | null, level?: string | null): string | null {
  if (level === null) return null;
  if (year === null) return search("NOT has:date", level === undefined ? [] : [{ field: "level", value: level }]);
  return level === undefined ? searchFor(["year", year]) : searchFor(["level", level], ["year", year]);
}
