const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Where a string ends that begins at a quotation mark. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}

/**
 * The line (from 1) on which each record of each table begins, in one pass over the text of a dataset file; none where the file is not
 * laid out in lines. The text is JSON.
 */
export function recordLines(text: string): ReadonlyMap<string, readonly number[]> {
  const tables = new Map<string, number[]>();
  let [line, depth, name, record] = [1, 0, "", 0];
  let rows: number[] | null = null;
  /** Whether the next value is that of a key, and not an item of a list. */
  let isNamed = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case NEWLINE:
        line++;
        break;
      case QUOTE: {
        const end = endOfString(text, at);
        if (depth === 1) name = text.slice(at, end + 1);
        at = end;
        break;
      }
      case COLON:
        if (depth === 1) [rows, isNamed] = [null, true];
        break;
      case COMMA:
        if (depth === 1) isNamed = false;
        if (depth === 2) record++;
        break;
      case OPEN_LIST:
        if (depth === 1 && isNamed) {
          [rows, record] = [[], 0];
          tables.set(String(JSON.parse(name)), rows);
        }
        depth++;
        break;
      case OPEN_OBJECT:
        if (depth === 2 && rows) rows[record] = line;
        depth++;
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        depth--;
        break;
    }
  }
  return line < 3 ? new Map() : tables;
}
