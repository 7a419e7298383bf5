import { useEffect, useState } from "preact/hooks";
import { useText } from "../text/language";

/** Copies a text; where the browser does not let it (an address without https), says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useText();
  const [told, setTold] = useState("");
  useEffect(() => setTold(""), [text]);
  const copy = () =>
    navigator.clipboard === undefined
      ? setTold(t("copy.refused"))
      : navigator.clipboard.writeText(text).then(() => setTold(t("copy.done")), () => setTold(t("copy.refused")));
  return (
    <span class="copy">
      <button type="button" onClick={copy}>{label}</button>
      <span role="status" class="soft">{told}</span>
    </span>
  );
}
