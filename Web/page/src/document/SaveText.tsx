import { useEffect, useState } from "preact/hooks";
import { useText } from "../text/language";

/** The original text as a file to save, made of what the page already has. */
export function SaveText({ text, name }: { text: string | undefined; name: string }) {
  const { t } = useText();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (text === undefined) return;
    const made = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return url === null ? null : <a class="downloads" href={url} download={name}>{t("document.saveText")}</a>;
}
