/** How many values are kept: more than a page shows at a time. */
const MOST = 4000;

/** What `make` makes of a value, kept for the next time: Intl's formatters are slow, and each day of a page has many numbers that the day before had too. With `most` values it begins again. */
export function remembered<Key, Made>(make: (key: Key) => Made, most = MOST): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    let known = made.get(key);
    if (known === undefined) {
      known = make(key);
      if (made.size >= most) made.clear();
      made.set(key, known);
    }
    return known;
  };
}
