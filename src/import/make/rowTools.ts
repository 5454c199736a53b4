import type { Questions } from "../questions.ts";
import type { ImportOptions } from "./context.ts";
import type { Habits } from "./habits.ts";

/** What all rows are read with. */
export interface RowTools {
  readonly options: ImportOptions;
  readonly habits: Habits;
  readonly questions: Questions;
  /** The unit that the header of the numbers names; null where it names none. */
  readonly unit: string | null;
}
