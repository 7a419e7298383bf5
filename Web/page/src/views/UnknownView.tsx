import { useText } from "../text/language";

/** An address that names no view. */
export function UnknownView() {
  const { t } = useText();
  return (
    <>
      <h1>{t("unknownAddress")}</h1>
      <p><a href="/">{t("view.overview")}</a></p>
    </>
  );
}
