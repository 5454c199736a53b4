/** The least space between two texts, in pixels. */
export const TEXT_GAP = 6;

const AVERAGE = 6.6;
const NARROW = 3.6;

/** About how wide a text of 13 px is, in pixels: enough to keep labels apart without measuring the page. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /[\s.,:;|!'’“”()ijlt1–]/.test(letter) ? NARROW + 0.8 : AVERAGE;
  return width;
}

/** A text cut at a word so that it is at most `width` wide, with an ellipsis; empty where not even a word fits. */
export function fitText(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const words = text.split(" ");
  for (let count = words.length - 1; count > 0; count--) {
    const cut = `${words
      .slice(0, count)
      .join(" ")
      .replace(/[,:;.]$/, "")}…`;
    if (widthOf(cut) <= width) return cut;
  }
  return "";
}
