import { useId } from "react";
import type { Answers, Question } from "../../import/questions.ts";
import { useAllWords } from "../../views/shared/useWords.ts";

interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswer: (id: string, answer: string) => void;
}

/** One question, with its choices. What is only proposed is chosen until the reader says otherwise. */
function QuestionItem({
  question,
  answers,
  onAnswer,
}: { question: Question } & Omit<QuestionListProps, "questions">) {
  const { importData: words, record } = useAllWords();
  const name = useId();
  const { id, code, found, rows, choices, guess } = question;
  const answer = (Object.hasOwn(answers, id) ? answers[id] : undefined) ?? guess ?? "";
  const nameOf = (choice: string): string => {
    if (code === "country") return record.country(choice);
    const isKnown = code === "measure" && choice !== "own";
    return isKnown ? record.measure({ measures: new Map() }, choice) : words.choices[code](choice, found);
  };
  return (
    <fieldset className="import-question">
      <legend>
        {words.ask[code](found)}
        {answer === "" && <small> {words.waiting(rows)}</small>}
      </legend>
      {code === "year" && choices.length === 0 ? (
        <input
          type="text"
          inputMode="numeric"
          aria-label={words.ask[code](found)}
          value={answer}
          onChange={({ target }) => onAnswer(id, target.value)}
        />
      ) : (
        choices.map((choice) => (
          <label key={choice} className="dialog-choice">
            <input
              type="radio"
              name={name}
              checked={answer === choice}
              onChange={() => onAnswer(id, choice)}
            />
            <span>{nameOf(choice)}</span>
          </label>
        ))
      )}
    </fieldset>
  );
}

/** What only the reader can tell. */
export function QuestionList({ questions, answers, onAnswer }: QuestionListProps) {
  const { importData: words } = useAllWords();
  if (questions.length === 0) return null;
  return (
    <section aria-label={words.questions}>
      <h3>{words.questions}</h3>
      {questions.map((question) => (
        <QuestionItem key={question.id} question={question} answers={answers} onAnswer={onAnswer} />
      ))}
    </section>
  );
}
