/** Languages whose names of months are read. */
const TAGS =
  "en en-GB ru uk be de fr es it pt nl sv nb da fi et lv lt pl cs sk sl hr sr bg mk ro hu tr el ka hy az kk ky mn uz ar fa he hi id vi".split(
    " ",
  );

let known: ReadonlyMap<string, ReadonlySet<number>> | undefined;
let weekdays: ReadonlySet<string> | undefined;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[.\u200f]/g, "")
    .trim();

/** What the browser calls the months in these languages, by themselves, short and beside a day: name to months from 1. */
function readNames(): ReadonlyMap<string, ReadonlySet<number>> {
  const names = new Map<string, Set<number>>();
  const add = (name: string, month: number): void => {
    const key = plain(name);
    if (!/^\p{L}[\p{L}\p{M}]+$/u.test(key)) return;
    const months = names.get(key) ?? new Set();
    names.set(key, months.add(month));
  };
  for (const tag of TAGS) {
    for (const month of ["long", "short"] as const) {
      for (const options of [{ month }, { month, day: "numeric" }] as const) {
        const format = new Intl.DateTimeFormat(tag, { ...options, calendar: "gregory", timeZone: "UTC" });
        for (let at = 0; at < 12; at++)
          for (const { type, value } of format.formatToParts(Date.UTC(2000, at, 3)))
            if (type === "month") add(value, at + 1);
      }
    }
  }
  for (const [name, month] of [
    ["sept", 9],
    ["сен", 9],
    ["ноя", 11],
  ] as const)
    add(name, month);
  return names;
}

/** The months that a name can be: "listopad" is October in Croatian, and November in Polish. Empty if it is not a month. */
export function monthsOf(name: string): readonly number[] {
  known ??= readNames();
  return [...(known.get(plain(name)) ?? [])];
}

/** What the browser calls the days of the week in these languages. */
function readWeekdays(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const tag of TAGS)
    for (const weekday of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: "UTC" });
      for (let at = 0; at < 7; at++) names.add(plain(format.format(Date.UTC(2000, 0, 3 + at))));
    }
  return names;
}

/** Whether a word is the name of a day of the week, and of no month. */
export function isWeekday(word: string): boolean {
  weekdays ??= readWeekdays();
  return weekdays.has(plain(word)) && monthsOf(word).length === 0;
}
