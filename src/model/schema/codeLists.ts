/** What fields may hold that take one of a few names. Apart from the schema, which a page that shows a known record does without. */

/** The source's own hedge on a number, in the order from plain to open. */
export const HEDGES = ["exact", "about", "over", "at-least", "nearly", "up-to", "under", "between"] as const;
/**
 * Over what a value is counted: the whole window, each day of it, or one moment. A `rate` is a number a day as somebody put it, without
 * counting.
 */
export const BASES = ["total", "per-day", "moment", "rate"] as const;
/** How a person travelled. */
export const MODES = ["bus", "car", "foot", "plane", "train", "bicycle", "ship", "unknown"] as const;
/** Whether a route was travelled, or only meant to be. */
export const ROUTE_STATUSES = ["taken", "planned"] as const;
/** Three ways in which there is no number. Never one for another, and never zero. */
export const SILENCE_KINDS = ["not-published", "not-found", "border-closed"] as const;
/** Why two figures that look alike differ. */
export const TRAPS = [
  "window",
  "definition",
  "direction",
  "place",
  "rounding",
  "swapped-digits",
  "misreading",
  "translation",
  "revision",
  "speaker",
  "estimate",
  "unexplained",
] as const;
/**
 * The four families that have a colour of their own. Entries and exits are movements over a border, queues
 * are waits before one, and everything else is ink.
 */
export const FAMILIES = ["entries", "exits", "queue", "other"] as const;
