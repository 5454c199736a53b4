import type { ValueHeader } from "../columns/valueHeader.ts";
import type { Questions } from "../questions.ts";
import type { Habits } from "./habits.ts";
import type { ImportOptions } from "./importOptions.ts";

/** What all rows are read with. */
export interface RowTools {
  readonly options: ImportOptions;
  readonly habits: Habits;
  readonly questions: Questions;
  /** What the header of the numbers says of each of them. */
  readonly header: ValueHeader;
  /** What each plain number is multiplied by; null where that waits for an answer. */
  readonly scale: number | null;
  /** Whether the person has said that numbers of what comes whole are as they stand. */
  readonly mayHaveParts: boolean;
}
