import { useId } from "react";
import type { HeldText } from "../../model/quotes/heldText.ts";
import type { LookedUp } from "../../model/quotes/lookUpQuote.ts";
import type { Quotation } from "../../model/quotes/quotedPieces.ts";
import type { QuotePosition } from "../../model/quotes/quotePlaces.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import { Difference } from "./Difference.tsx";
import type { Decision } from "./decisions.ts";
import { beginningOf } from "./texts/beginning.ts";

/** The most places of a quote that are shown to choose from, and how much of the text around each. */
const MOST_PLACES = 12;
const AROUND = 48;

interface QuoteChoiceProps {
  readonly quotation: Quotation;
  readonly looked: LookedUp;
  readonly held: HeldText | null;
  /** What its first record is called. */
  readonly name: string;
  readonly lang: string | undefined;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
}

/** A place of a quote, with some whole words around it. */
function PlaceText({ held, place: { start, end } }: { held: HeldText; place: QuotePosition }) {
  const { text } = held;
  return (
    <span className="quotes-place">
      …{text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s+/, "")}
      <b>{text.slice(start, end)}</b>
      {text.slice(end, end + AROUND).replace(/\s+\S*$/, "")}…
    </span>
  );
}

/** What can be chosen for a quote, each with what it is called. */
function useChoices({ quotation, looked, held }: Pick<QuoteChoiceProps, "quotation" | "looked" | "held">) {
  const { quoteRoom: words } = useAllWords();
  const summary = quotation.isSummary ? quotation.pieces[0]?.piece.summary : quotation.quote.exact;
  const places = looked.status === "several" && held ? looked.places.slice(0, MOST_PLACES) : [];
  const takes = looked.status === "near" || (looked.status === "found" && looked.text.differences.length > 0);
  return [
    ...places.map((place) => ({
      id: `${place.start}`,
      label: held && <PlaceText held={held} place={place} />,
      decision: { kind: "place", place } as Decision,
    })),
    ...(takes
      ? [
          {
            id: "text",
            label: looked.status === "near" ? words.take : words.takeMarks,
            decision: { kind: "text" } as Decision,
          },
        ]
      : []),
    {
      id: "summary",
      label: words.summarise,
      decision: { kind: "summary", summary: summary ?? "" } as Decision,
    },
    { id: "leave", label: words.leave, decision: { kind: "leave" } as Decision },
  ];
}

const idOf = (decision: Decision | undefined): string =>
  decision?.kind === "place" ? `${decision.place.start}` : (decision?.kind ?? "");

/** What a text has of a quote, in words. */
function Verdict({ quotation, looked, lang }: Pick<QuoteChoiceProps, "quotation" | "looked" | "lang">) {
  const { quoteRoom: words } = useAllWords();
  const { exact } = quotation.quote;
  if (looked.status === "near")
    return (
      <>
        <Difference quote={exact} text={looked.text.quote.exact} lang={lang} />
        <p>{words.differsIn(looked.text.differences)}</p>
        {looked.text.isCut && <p>{words.cut}</p>}
      </>
    );
  return (
    <>
      <blockquote className="check-passage">
        <p lang={lang}>{exact}</p>
      </blockquote>
      {looked.status === "absent" && <p>{words.absent}</p>}
      {looked.status === "several" && (
        <p>
          {words.times(looked.places.length)}{" "}
          {looked.places.length > MOST_PLACES && words.morePlaces(looked.places.length - MOST_PLACES)}
        </p>
      )}
      {looked.status === "found" && looked.text.differences.length > 0 && (
        <p>{words.sameBut(looked.text.differences)}</p>
      )}
      {looked.status === "found" && looked.text.isCut && <p>{words.cut}</p>}
    </>
  );
}

/** A quote that somebody has to look at: what the text has instead, and the choices for what to do with it. */
export function QuoteChoice(props: QuoteChoiceProps) {
  const { quotation, name, lang, decision, onDecide } = props;
  const { quoteRoom: words } = useAllWords();
  const group = useId();
  const choices = useChoices(props);
  const more = quotation.pieces.length - 1;
  return (
    <li className="quotes-item">
      <p className="quotes-name">
        {name} {more > 0 && words.ofMore(more)}
      </p>
      <Verdict {...props} />
      <fieldset>
        <legend className="visually-hidden">{words.quoteBegins(beginningOf(quotation.quote.exact))}</legend>
        {choices.map(({ id, label, decision: choice }) => (
          <label key={id} className="dialog-choice">
            <input
              type="radio"
              name={group}
              checked={idOf(decision) === id}
              onChange={() => onDecide(choice)}
            />
            <span>{label}</span>
          </label>
        ))}
        {decision?.kind === "summary" && (
          <textarea
            className="dialog-text is-short"
            rows={2}
            lang={lang}
            aria-label={words.ownWords}
            value={decision.summary}
            onChange={({ target }) => onDecide({ kind: "summary", summary: target.value })}
          />
        )}
      </fieldset>
    </li>
  );
}
