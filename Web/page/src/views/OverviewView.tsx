import { useText } from "../text/language";

export function OverviewView() {
  const { t } = useText();
  return <h1>{t("view.overview")}</h1>;
}
