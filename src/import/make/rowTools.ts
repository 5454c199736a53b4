import type { Questions } from "../questions.ts";
import type { ImportOptions } from "./context.ts";
import type { Habits } from "./habits.ts";

/** What all rows are read with. */
export interface RowTools {
  readonly options: ImportOptions;
  readonly habits: Habits;
  readonly questions: Questions;
}
