import { useText } from "../text/language";

export function DocumentView() {
  const { t } = useText();
  return <h1>{t("view.document")}</h1>;
}
