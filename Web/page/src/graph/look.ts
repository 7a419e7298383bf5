import type { Core } from "cytoscape";

const legible = 0.8;
const largest = 1.15;

/** All of it where it can be read so; else as large as can be read, about this document. */
export function look(picture: Core, about: string): void {
  picture.fit(undefined, 12);
  if (picture.zoom() > largest) picture.zoom(largest);
  if (picture.zoom() >= legible) {
    picture.center();
    return;
  }
  picture.zoom(legible);
  const node = picture.getElementById(about);
  picture.center(node.empty() ? undefined : node);
}
