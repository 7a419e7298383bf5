import { useText } from "../text/language";

export function GraphView() {
  const { t } = useText();
  return <h1>{t("view.graph")}</h1>;
}
