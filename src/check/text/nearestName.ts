/** The fewest letters to change, add or drop to make one word of the other (Levenshtein 1966); more than `most` is not counted on. */
function editsBetween(a: readonly string[], b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of a.entries()) {
    const next = [i + 1];
    let least = i + 1;
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (letter === b.charAt(j - 1) ? 0 : 1);
      const edits = Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      least = Math.min(least, edits);
      next.push(edits);
    }
    if (least > most) return least;
    row = next;
  }
  return row[b.length] ?? 0;
}

const LONGEST = 64;

/** The known name closest to a word, ignoring case, or null where none is close enough to be meant. */
export function nearestName(word: string, names: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const letters = [...word.toLowerCase()];
  let most = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  for (const name of names) {
    // A longer or shorter name needs as many edits at least.
    if (Math.abs(name.length - letters.length) > most) continue;
    const edits = editsBetween(letters, name.toLowerCase(), most);
    if (edits > most) continue;
    best = name;
    most = edits - 1;
    if (most < 0) break;
  }
  return best;
}

/** The most names that words are compared with, so that guesses stay quick whatever the file has. */
const MOST_COMPARED = 300_000;

/** Guesses which of some names each word means; after many comparisons it guesses no more. The names are made when first needed. */
export function guesser(namesOf: () => readonly string[]): (word: string) => string | null {
  let names: readonly string[] | null = null;
  let compared = 0;
  return (word) => {
    names ??= namesOf();
    if (compared + names.length > MOST_COMPARED) return null;
    compared += names.length;
    return nearestName(word, names);
  };
}
