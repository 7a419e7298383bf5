import { useText } from "../text/language";

export function SearchView() {
  const { t } = useText();
  return <h1>{t("view.search")}</h1>;
}
