import { useText } from "../text/language";

export function CoverageView() {
  const { t } = useText();
  return <h1>{t("view.coverage")}</h1>;
}
