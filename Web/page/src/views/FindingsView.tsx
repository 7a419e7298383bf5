import { useText } from "../text/language";

export function FindingsView() {
  const { t } = useText();
  return <h1>{t("view.findings")}</h1>;
}
