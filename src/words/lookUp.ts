/** The entry of a table under a key that comes from a dataset. Keys that every object has, as `constructor`, find nothing. */
export function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
