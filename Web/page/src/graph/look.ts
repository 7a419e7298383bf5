import type { Core } from "cytoscape";

const legible = 0.8;
const largest = 1.15;
const edge = 12;

/** All of it where it can be read so; else as large as can be read, about this document, without leaving room empty that could show more. */
export function look(picture: Core, about: string): void {
  picture.fit(undefined, edge);
  if (picture.zoom() > largest) picture.zoom(largest);
  if (picture.zoom() >= legible) {
    picture.center();
    return;
  }
  picture.zoom(legible);
  const node = picture.getElementById(about);
  picture.center(node.empty() ? undefined : node);
  const drawn = picture.elements().renderedBoundingBox();
  picture.panBy({ x: filling(drawn.x1, drawn.x2, picture.width()), y: filling(drawn.y1, drawn.y2, picture.height()) });
}

/** How far to move what reaches from one point to the other, so that it fills the room, or stands in its middle where it is smaller. */
function filling(from: number, to: number, room: number): number {
  if (to - from <= room - 2 * edge) return (room - from - to) / 2;
  return from > edge ? edge - from : to < room - edge ? room - edge - to : 0;
}
