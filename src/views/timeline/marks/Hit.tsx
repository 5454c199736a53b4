import { LEAST_TARGET } from "../layout/laneMarks.ts";

/**
 * Where a mark can be pressed. Where marks are so close that it is less than a target should be, it is no `hit` of its own: a finger opens
 * the day's column there, as `tapDay` says, and a mouse reaches what it can.
 */
export function Hit({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const isWhole = Math.min(width, height) >= LEAST_TARGET - 0.01;
  return <rect className={isWhole ? "hit" : "reach"} x={x} y={y} width={width} height={height} />;
}

/** {@link Hit} around a point. */
export function HitAround({ x, y, width = LEAST_TARGET }: { x: number; y: number; width?: number }) {
  return <Hit x={x - width / 2} y={y - LEAST_TARGET / 2} width={width} height={LEAST_TARGET} />;
}
