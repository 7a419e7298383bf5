import { useLocation } from "preact-iso";
import { address, useAnswer } from "../api";
import type { Matrix } from "../contract/coverage";
import { statuses } from "../contract/coverage";
import type { Cell } from "../coverage/cell";
import { cellAddress, cellOf } from "../coverage/cell";
import { ChooseParent } from "../coverage/ChooseParent";
import { MatrixTable } from "../coverage/MatrixTable";
import { PairViewer } from "../coverage/PairViewer";
import { percent } from "../coverage/shares";
import { Sums } from "../coverage/Sums";
import { citationOf } from "../names/citation";
import { Answer } from "../parts/Answer";
import { DocumentLink } from "../parts/DocumentLink";
import { Downloads } from "../parts/Downloads";
import { useTitle } from "../parts/useTitle";
import { useText } from "../text/language";

/** What the plans below a directive carry of it; each cell has its own address. */
export function CoverageView() {
  const { t } = useText();
  const { query } = useLocation();
  const cell = cellOf(query);
  const asked = useAnswer<Matrix>(cell ? address("/api/coverage", { parent: cell.parent, format: "matrix" }) : null);
  useTitle(cell && asked.answer ? `${citationOf(asked.answer.parent)} – ${t("view.coverage")}` : t("view.coverage"));
  if (cell === null) return <ChooseParent asked="" />;
  const answer = <Answer asked={asked} instead={(key) => cellAddress({ parent: key, plan: null, item: null })}>{(matrix) => <Shown matrix={matrix} cell={cell} />}</Answer>;
  return asked.fault ? <ChooseParent asked={cell.parent}>{answer}</ChooseParent> : answer;
}

function Shown({ matrix, cell }: { matrix: Matrix; cell: Cell }) {
  const { t, name, number } = useText();
  const of = { parent: cell.parent };
  return (
    <>
      <div class="coverage-head">
        <p class="soft"><a href="/coverage">{t("view.coverage")}</a></p>
        <h1><DocumentLink head={{ ...matrix.parent, inCorpus: true }} /></h1>
        {matrix.parent.title && <p class="document-title" lang="vi">{matrix.parent.title}</p>}
        <ul class="sums">
          <li><b>{percent(matrix.coverage)}</b> {t("coverage.coverage")}</li>
          <li><b>{number(matrix.plans.length)}</b> {t("coverage.plans")}</li>
          {statuses.map((status) => <li><b>{number(matrix.items.reduce((sum, item) => sum + item[status], 0))}</b> <span class={`badge ${status}`}>{name("status", status)}</span></li>)}
        </ul>
        <Downloads files={[
          { name: "coverage.csv", format: "CSV", address: address("/api/coverage", { ...of, format: "csv" }) },
          { name: "coverage.json", format: "JSON", address: address("/api/coverage", of) },
          { name: "matrix.json", format: t("coverage.matrixFile"), address: address("/api/coverage", { ...of, format: "matrix" }) },
        ]} />
      </div>
      {matrix.plans.length === 0 || matrix.items.length === 0 ? <p class="notice">{t(matrix.plans.length === 0 ? "coverage.noPlans" : "coverage.noItems")}</p> : (
        <>
          <section>
            <h2>{t("coverage.matrix")}</h2>
            <p class="soft hint">{t("coverage.hint")}</p>
            <MatrixTable matrix={matrix} cell={cell} />
          </section>
          {cell.plan !== null && <PairViewer cell={cell} plan={cell.plan} />}
          <Sums matrix={matrix} />
        </>
      )}
    </>
  );
}
