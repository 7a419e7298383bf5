import type { Core } from "cytoscape";
import { useText } from "../text/language";
import { edgesCsv, graphMl, json, nodesCsv } from "./files";
import type { Shown } from "./useGraph";

const pictureScale = 2;

/** Saves what is shown: as data, and as a picture. */
export function GraphDownloads({ shown, picture }: { shown: Shown; picture: () => Core | null }) {
  const { t } = useText();
  const texts: [string, string, string, () => string][] = [
    ["JSON", "graph.json", "application/json", () => json(shown)],
    [t("graph.nodesCsv"), "nodes.csv", "text/csv", () => nodesCsv(shown)],
    [t("graph.edgesCsv"), "edges.csv", "text/csv", () => edgesCsv(shown)],
    ["GraphML", "graph.graphml", "application/graphml+xml", () => graphMl(shown)],
  ];
  const savePicture = async () => {
    const drawn = picture();
    if (drawn === null) return;
    const paper = getComputedStyle(document.body).backgroundColor;
    save("graph.png", await drawn.png({ output: "blob-promise", full: true, scale: pictureScale, bg: paper, maxWidth: 8000, maxHeight: 8000 }));
  };
  return (
    <p class="downloads">
      <span class="soft">{t("graph.save")}</span>
      {texts.map(([label, name, type, text]) => <button type="button" class="plain" onClick={() => save(name, new Blob([text()], { type: `${type};charset=utf-8` }))}>{label}</button>)}
      <button type="button" class="plain" onClick={() => void savePicture()}>PNG</button>
    </p>
  );
}

function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
