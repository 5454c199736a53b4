import type { Box } from "../../../../src/views/map/geometry/boxes.ts";

/** The buttons, the legend and the credit of a map of a size, as they stand at its edges. */
export const furniture = ({ w, h }: { w: number; h: number }): Box[] => [
  { x: w - 46, y: 12, w: 34, h: 98 },
  { x: w - 150, y: 12, w: 96, h: 32 },
  { x: 8, y: h - 34, w: 142, h: 26 },
  { x: w - 136, y: h - 18, w: 136, h: 18 },
];
