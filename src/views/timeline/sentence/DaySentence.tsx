import type { KeyboardEvent } from "react";
import type { Ref } from "../../../store/choices.ts";
import type { Segment } from "../../../words/segment.ts";
import type { Pointing } from "../../shared/input/pointing.ts";

/** What the reader does with a number of the sentence. Absent where the sentence is written into a page at build time. */
export interface SentenceActions {
  choose(ref: Ref): void;
  /** What makes a record light up everywhere. */
  pointing(ref: Ref): Pointing;
}

/** Words of the sentence that are a button. HTML's own button cannot be broken over two lines, as words are. */
function InlineButton({
  segment,
  target,
  name,
  actions,
}: {
  segment: Segment;
  target: Ref;
  name: string;
  actions: SentenceActions;
}) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    actions.choose(target);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      // A number stays on one line; what is said of a figure in full does not fit into one.
      className={`day-sentence-${target.kind}${segment.text.length > 32 ? " is-long" : ""}`}
      data-ref={`${target.kind}:${target.id}`}
      aria-label={name}
      onClick={() => actions.choose(target)}
      onKeyDown={onKeyDown}
      {...actions.pointing(target)}
    >
      {segment.text}
    </span>
  );
}

/** The day in words. Each number is a button that opens its figure; without actions it is plain text. */
export function DaySentence({
  segments,
  actions,
}: {
  segments: readonly Segment[];
  actions?: SentenceActions;
}) {
  return (
    <p className="day-sentence">
      {segments.map((segment, i) => {
        const { text, ref, name, style } = segment;
        const key = ref ? `${ref.kind} ${ref.id}` : `text ${i}`;
        if (style === "aside") return <em key={key}>{text}</em>;
        if (!ref || !actions) return <span key={key}>{text}</span>;
        return (
          <InlineButton key={key} segment={segment} target={ref} name={name ?? text} actions={actions} />
        );
      })}
    </p>
  );
}
