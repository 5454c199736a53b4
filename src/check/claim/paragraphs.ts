const FOOTNOTES = /\[(?:\d{1,3}|[a-z])\]|[\u00b2\u00b3\u00b9\u2070-\u2079]/g;
/** A line that goes on in the next one has at least this many characters. */
const FULL_LINE = 40;
/** The longest part of a text that is read at once. */
const LONGEST = 20_000;

/** Cuts a text without line breaks where a space is. */
function* cut(text: string): Generator<string> {
  let from = 0;
  while (text.length - from > LONGEST) {
    const space = text.lastIndexOf(" ", from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    yield text.slice(from, to);
    from = to;
  }
  yield text.slice(from);
}

/**
 * The paragraphs of a copied text, as they are read for numbers: without what has no width and without footnote marks, words and lines
 * joined where a line ended, no-break spaces kept.
 */
export function* paragraphsOf(text: string): Generator<string> {
  const whole = text
    .normalize("NFC")
    .replaceAll(/\u00ad[ \t]*\r?\n\s*(?=\p{Ll})/gu, "")
    .replaceAll(/(\p{L})[-\u2010][ \t]*\r?\n\s*(?=\p{Ll})/gu, "$1")
    .replaceAll(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replaceAll(FOOTNOTES, "")
    .replaceAll(/[\ufb00-\ufb06\uff10-\uff19\uff0c\uff05]/g, (char) => char.normalize("NFKC"))
    .replaceAll(/[\u202f\u2009\u2007]/g, "\u00a0")
    .replaceAll(/[\u2010\u2011]/g, "-");
  let paragraph = "";
  for (const line of whole.split(/\r\n?|\n/)) {
    const own = line.replaceAll(/[ \t]+/g, " ").trim();
    const goesOn =
      paragraph.length >= FULL_LINE && !/^(?:$|\p{Lu})/u.test(own) && !/[.!?:;…”"»]$/.test(paragraph);
    if (!goesOn && paragraph !== "") {
      yield* cut(paragraph);
      paragraph = "";
    }
    paragraph = paragraph === "" ? own : `${paragraph} ${own}`;
  }
  if (paragraph !== "") yield* cut(paragraph);
}

const SENTENCE_END = /[.!?…]["”»’)]*\s+(?=[\p{Lu}\p{N}"“«„‘])|[。！？]/gu;
/** How much of a sentence is shown on either side of its number. */
const SHOWN = 220;

/** The part of a paragraph to show around a passage: its sentence, cut where that is long. */
export function sentenceAround(paragraph: string, start: number, end: number): { from: number; to: number } {
  let from = 0;
  let to = paragraph.length;
  for (const { index, 0: mark } of paragraph.matchAll(SENTENCE_END)) {
    const after = index + mark.length;
    if (after <= start && !isAbbreviation(paragraph.slice(0, index))) from = after;
    if (index >= end) {
      to = index + mark.trimEnd().length;
      break;
    }
  }
  const cutFrom = start - from > SHOWN ? paragraph.indexOf(" ", start - SHOWN) + 1 : from;
  const last = to - end > SHOWN ? paragraph.lastIndexOf(" ", end + SHOWN) : to;
  return { from: cutFrom > start ? from : cutFrom, to: last < end ? to : last };
}

/** Whether a text ends in a short form rather than in the end of a sentence. */
const isAbbreviation = (text: string): boolean =>
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Dr|St|No|тыс|чел|млн|ca|ок|г)$/u.test(text);
