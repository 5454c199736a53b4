/** What only the person can tell. */
const QUESTION_CODES = [
  "mark",
  "scale",
  "order",
  "year",
  "fiscal",
  "serial",
  "month",
  "short",
  "basis",
  "measure",
  "place",
  "country",
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

/** A question, asked once for all rows that it concerns. */
export interface Question {
  readonly id: string;
  readonly code: QuestionCode;
  /** What stands in the table, as an example. */
  readonly found: string;
  /** How many rows it concerns. */
  readonly rows: number;
  readonly choices: readonly string[];
  /** What holds until it is answered; null where the rows wait for the answer. */
  readonly guess: string | null;
}

/** Answers by the ids of questions. */
export type Answers = Readonly<Record<string, string>>;

/** Collects questions: one for all rows that need the same answer. */
export class Questions {
  /** The row that is being read: a question counts it once. */
  row = 0;
  readonly #asked = new Map<string, Question & { readonly last: number }>();
  readonly #answers: Answers;

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** Asks, and gives the answer, else the guess; null where the row has to wait. */
  ask(question: Omit<Question, "rows">): string | null {
    const known = this.#asked.get(question.id);
    const rows = (known?.rows ?? 0) + (known?.last === this.row ? 0 : 1);
    this.#asked.set(question.id, { ...question, ...known, rows, last: this.row });
    const answer = Object.hasOwn(this.#answers, question.id) ? this.#answers[question.id] : undefined;
    const isChoice = answer !== undefined && (question.choices.includes(answer) || question.code === "year");
    return isChoice ? answer : question.guess;
  }

  /** All that was asked, those that rows wait for first. */
  get all(): readonly Question[] {
    const asked = [...this.#asked.values()].map(({ last: _, ...question }): Question => question);
    return asked.sort((a, b) => Number(a.guess !== null) - Number(b.guess !== null));
  }
}
