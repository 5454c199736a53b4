import type { Segment } from "../../words/segment.ts";
import { ExternalLink } from "./ExternalLink.tsx";

function Run({ segment: { text, style, href } }: { segment: Segment }) {
  if (href !== undefined) return <ExternalLink href={href}>{text}</ExternalLink>;
  switch (style) {
    case "strong":
      return <b>{text}</b>;
    case "aside":
      return <em>{text}</em>;
    case "hidden":
      return <span className="visually-hidden">{text}</span>;
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
