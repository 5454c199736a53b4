import type { Cell } from "../table.ts";
import { textOf } from "../table.ts";

/** West, south, east, north of each country, without far islands; east is above 180 where the box crosses the antimeridian. */
export type Boxes = Readonly<Record<string, readonly number[]>>;

const DEGREES =
  /^([NSEWСЮВЗ])?\s*(-?\d{1,3}(?:[.,]\d+)?)\s*(?:°|º|deg)?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’])?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|”|''))?\s*([NSEWСЮВЗ])?$/iu;

/** Reads an angle in degrees: 44.63, "44,63", "44°37′48″ N". Null if it is not an angle. */
export function readDegrees(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  const match = DEGREES.exec(textOf(cell).replace("−", "-"));
  if (!match) return null;
  const [, before, whole = "", minutes = "0", seconds = "0", after] = match;
  const value = (text: string): number => Number(text.replace(",", "."));
  const size = Math.abs(value(whole)) + value(minutes) / 60 + value(seconds) / 3600;
  const isNegative = whole.startsWith("-") || /[SWЮЗ]/i.test(before ?? after ?? "");
  return isNegative ? -size : size;
}

/** How far outside the box of its country a place may lie: crossings and islands. */
const TOLERANCE = 1.5;

/** Whether a point may be in a country, as far as the box around it tells. */
export function mayLieIn([lon, lat]: readonly [number, number], country: string, boxes: Boxes): boolean {
  if (!Object.hasOwn(boxes, country)) return true;
  const [west = -180, south = -90, east = 180, north = 90] = boxes[country] ?? [];
  const isWithin = (x: number): boolean => x >= west - TOLERANCE && x <= east + TOLERANCE;
  return lat >= south - TOLERANCE && lat <= north + TOLERANCE && (isWithin(lon) || isWithin(lon + 360));
}
