import type { ValueHeader } from "../columns/valueHeader.ts";
import type { Questions } from "../questions.ts";
import type { ImportOptions } from "./context.ts";
import type { Habits } from "./habits.ts";

/** What all rows are read with. */
export interface RowTools {
  readonly options: ImportOptions;
  readonly habits: Habits;
  readonly questions: Questions;
  /** What the header of the numbers says of each of them. */
  readonly header: ValueHeader;
}
