/** Letters that follow each other sooner than this, in milliseconds, are of one word. */
const WITHIN_MS = 800;
const LETTER = /^[\p{L}\p{N}]$/u;

/** What was typed, and when its last letter. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

/** A text in small letters, without accents, one space between its words and one before the first. */
const plain = (text: string): string =>
  ` ${
    text
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  }`;

/** What has been typed once a key was pressed. Null where the key is not a letter or a digit. */
export function typeLetter(before: Typed, key: string, at: number): Typed | null {
  if (!LETTER.test(key)) return null;
  const isSameWord = at - before.at < WITHIN_MS;
  return { text: isSameWord ? before.text + key : key, at };
}

/**
 * The first of some things, from the one at `from` on and around, of which a name has a word that begins as was typed. One letter, or
 * the same one again and again, goes on to the next.
 */
export function findTyped<T>(
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
  typed: string,
  from: number,
): T | null {
  const text = plain(typed);
  const isOneLetter = new Set(text.trim()).size === 1;
  const sought = isOneLetter ? text.slice(0, 2) : text;
  const start = Math.max(from + (isOneLetter ? 1 : 0), 0);
  const inOrder = [...things.slice(start), ...things.slice(0, start)];
  return inOrder.find((thing) => namesOf(thing).some((name) => plain(name).includes(sought))) ?? null;
}
