/** The fewest letters to change, add or drop to make one word of the other (Levenshtein 1966), ignoring case. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a.toLowerCase()].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (letter === b.charAt(j - 1).toLowerCase() ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known name closest to a word, or null where none is close enough to be meant. */
export function nearestName(word: string, names: readonly string[]): string | null {
  if (word.length > 64) return null;
  let best: { name: string; edits: number } | null = null;
  for (const name of names) {
    const edits = editsBetween(word, name);
    if (!best || edits < best.edits) best = { name, edits };
  }
  return best && best.edits <= Math.max(1, Math.floor(word.length / 3)) ? best.name : null;
}
