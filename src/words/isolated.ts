/** Letters that are written from right to left, and the invisible signs that turn the direction of what follows. */
const TURNS = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/;

/** A name of a record as it stands in a sentence of ours: one that could turn the words and numbers around it is isolated from them. */
export function isolated(name: string): string {
  return TURNS.test(name) ? `\u2068${name.replaceAll(/[\u2066-\u2069]/g, "")}\u2069` : name;
}
