/** What `make` makes, made when it is first asked for: each of Intl's formatters takes milliseconds, which a page that opens has not. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
