import { useText } from "../text/language";

/** Files to save, each by its format. */
export function Downloads({ files }: { files: readonly { name: string; format: string; address: string }[] }) {
  const { t } = useText();
  return (
    <p class="downloads">
      <span class="soft">{t("download")}</span>
      {files.map((file) => <a href={file.address} download={file.name} aria-label={`${t("download")} ${file.format}`}>{file.format}</a>)}
    </p>
  );
}
