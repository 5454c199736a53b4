import type { Segment } from "../../words/segment.ts";
import { ExternalLink } from "./ExternalLink.tsx";
import { useWords } from "./useWords.ts";

function Run({ segment: { text, style, href } }: { segment: Segment }) {
  if (href !== undefined) return <ExternalLink href={href}>{text}</ExternalLink>;
  switch (style) {
    case "strong":
      return <b>{text}</b>;
    case "aside":
      return <em>{text}</em>;
    case "hidden":
      return <span className="spoken-words">{text}</span>;
    default:
      return text;
  }
}

/** Text in runs of different styles. */
export function SegmentText({ segments }: { segments: readonly Segment[] }) {
  return segments.map((segment, at) => {
    const key = `${at} ${segment.text}`;
    return <Run key={key} segment={segment} />;
  });
}

/** Text of up to this many letters fits into a line of the narrowest page (320 px), even with its letters set further apart. */
const FITS = 27;

/** The class of text that stays in one line, such as days; none of a long one. */
export const unbroken = (text: string): string | undefined => (text.length > FITS ? undefined : "unbroken");

/** What is spoken between a number and what it counts, where the language wants more than a space there. */
export function Pause() {
  const { pause } = useWords().record;
  return pause && <span className="spoken-words">{pause}</span>;
}
