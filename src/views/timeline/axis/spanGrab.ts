import type { Day } from "../../../model/time/day.ts";
import type { Span } from "../../../store/choices.ts";
import { type DayScale, dayAt } from "./dayScale.ts";

/** What a pointer has taken hold of: the end of a span that is drawn out from `fixed`, or a whole span, `grip` days before its last. */
export type SpanGrab = { readonly fixed: Day } | { readonly grip: number };

/** An end of the span is taken hold of from so near, in pixels. */
const REACH = 9;

/** What a pointer at `x` takes hold of: an end of the span, the whole of it, or, elsewhere, the first day of a new one. */
export function grabSpan(scale: DayScale, span: Span | null, x: number): SpanGrab {
  const under = dayAt(scale, x);
  if (!span) return { fixed: under };
  const [from, to] = span;
  const toEnd = Math.abs(x - scale.x(to + 1));
  const toStart = Math.abs(x - scale.x(from));
  if (Math.min(toEnd, toStart) <= REACH) return { fixed: toEnd <= toStart ? from : to };
  return under >= from && under <= to ? { grip: to - under } : { fixed: under };
}

/** Where the two edges of a span are drawn, in pixels within the scale; null where none of it is in sight. */
export function edgesOf(scale: DayScale, [from, to]: Span): { x0: number; x1: number } | null {
  if (to < scale.first || from > scale.last) return null;
  return {
    x0: Math.max(0, scale.x(from)),
    x1: Math.min(scale.width, scale.x(to + 1)),
  };
}
