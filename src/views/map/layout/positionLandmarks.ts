import { around, grown, isInside } from "../geometry/boxes.ts";
import { boxAt, SIDES, sizeOf } from "../geometry/labels.ts";
import { toFrame } from "../geometry/project.ts";
import { EDGE, type Landmark, type PositionedLandmark, type Rooms, type Surface } from "./positioned.ts";

const DOT_GAP = 5;
const DOT_RADIUS = 3;

/** Names the cities by which readers find their way, wherever they are in view: beside what is drawn if there is room, or else over it. */
export function positionLandmarks(
  landmarks: readonly Landmark[],
  rooms: Rooms,
  { frame, measure }: Surface,
): PositionedLandmark[] {
  const view = grown(frame.view, -EDGE);
  return landmarks.flatMap(({ name, at }) => {
    const dot = toFrame(frame, at);
    if (!isInside({ ...dot, w: 0, h: 0 }, view)) return [];
    const { w, h } = sizeOf([{ text: name, style: "reading" }], measure);
    const boxes = SIDES.map((side) => boxAt({ at: dot, side, gap: DOT_GAP }, w, h)).filter((box) =>
      isInside(box, view),
    );
    const box = [rooms.taken, rooms.firm, rooms.labels]
      .flatMap((room) => boxes.find((one) => room.isFree(grown(one, 1))) ?? [])
      .at(0);
    if (!box) return [];
    for (const room of [rooms.taken, rooms.firm, rooms.labels])
      for (const each of [box, around(dot.x, dot.y, DOT_RADIUS)]) room.add(each);
    return [{ name, dot, box }];
  });
}
