/** A record that a run of text stands for. */
interface SegmentRef {
  readonly kind: "figure" | "event";
  readonly id: string;
}

/** A run of text: plain, set in a style, a link out of the page, or the words for a record. */
export interface Segment {
  readonly text: string;
  /** `aside` is set in italics: what is not known. `hidden` is for screen readers only. */
  readonly style?: "strong" | "aside" | "hidden";
  readonly href?: string;
  readonly ref?: SegmentRef;
  /** The record's full name, for screen readers. */
  readonly name?: string;
}

/** Plain text as a segment. */
export const plain = (text: string): Segment => ({ text });

/** Text that stands out. */
export const strong = (text: string): Segment => ({ text, style: "strong" });

/** A link out of the page. */
export const link = (text: string, href: string): Segment => ({ text, href });

/** Segments as plain text. */
export function segmentText(segments: readonly Segment[]): string {
  return segments
    .map(({ text }) => text)
    .join("")
    .trim();
}
