import type { Block, Drawing } from "./pictureBlock.ts";
import { drawText, type Face, wrapText } from "./pictureText.ts";

/** What stands over a picture. */
export interface Head {
  /** The record's title. */
  readonly title: string;
  /** What is shown: how many figures, by which day and clock, by which filter. */
  readonly shown: string;
  /** The record that is open, as it is named; null where none is. */
  readonly headline: string | null;
  /** Who said it and where it is printed. */
  readonly said: string | null;
  /** What speaks against it; null where nothing does. */
  readonly against: string | null;
}

const TITLE: Face = { size: 25, weight: 600, family: "serif" };
const KICKER: Face = { size: 14, weight: 600, family: "sans" };
const TEXT: Face = { size: 15, weight: 400, family: "sans" };

/** Draws the title of a picture, or of what is open in it, and what it shows. */
export function drawHead({ title, shown, headline, said, against }: Head, drawing: Drawing): Block {
  const { palette, width, measure } = drawing;
  const nodes: Block["nodes"][number][] = [];
  let y = 0;
  const set = (text: string, face: Face, height: number, fill: string): void => {
    for (const line of wrapText(text, width, face, measure)) {
      nodes.push(drawText(line, 0, y + height * 0.75, face, { fill }));
      y += height;
    }
  };
  if (headline === null) {
    set(title, TITLE, 31, palette.ink);
    y += 2;
    set(shown, TEXT, 20, palette.soft);
    return { height: y, nodes };
  }
  set(title, KICKER, 20, palette.soft);
  y += 2;
  set(headline, TITLE, 31, palette.ink);
  if (said !== null) set(said, TEXT, 20, palette.ink);
  if (against !== null) set(`≠ ${against}`, { ...TEXT, weight: 600 }, 20, palette.accent);
  y += 2;
  set(shown, TEXT, 20, palette.soft);
  return { height: y, nodes };
}
