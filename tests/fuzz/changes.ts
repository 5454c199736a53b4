import { ODD_VALUES } from "./oddValues.ts";

export type Json = Record<string, unknown>;

/** Chooses one of a list by a number, which may be any. */
function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)];
}

/** Where a value is: its parent and its key there. */
interface Spot {
  readonly parent: Json;
  readonly key: string;
}

function spotsIn(value: unknown, spots: Spot[] = [], depth = 0): Spot[] {
  if (typeof value !== "object" || value === null || depth > 8) return spots;
  for (const key of Object.keys(value)) {
    const parent = value as Json;
    spots.push({ parent, key });
    spotsIn(parent[key], spots, depth + 1);
  }
  return spots;
}

/** Sets a key as the file has it: `__proto__` is a key like any other in JSON. */
function setOwn(target: Json, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

const recordsOf = (file: Json, table: string): Json[] => {
  const records = file[table];
  return Array.isArray(records)
    ? records.filter((record): record is Json => typeof record === "object" && record !== null)
    : [];
};
const tablesOf = (file: Json): string[] => Object.keys(file).filter((key) => Array.isArray(file[key]));

/** Copies of the first record of a table, with ids of their own. */
function multiply(file: Json, table: string, count: number, change: (copy: Json, at: number) => void): void {
  const records = recordsOf(file, table);
  const [first] = records;
  if (!first) return;
  const copies = Array.from({ length: count }, (_, at) => {
    const copy: Json = { ...structuredClone(first), id: `copy-${at}` };
    change(copy, at);
    return copy;
  });
  file[table] = [...records, ...copies];
}

/** One kind of change to a file: what it does depends on two numbers, and on nothing else. */
export type Change = (file: Json, a: number, b: number) => void;

const atSpot =
  (change: (spot: Spot, b: number, file: Json) => void): Change =>
  (file, a, b) => {
    const spot = pick(spotsIn(file), a);
    if (spot) change(spot, b, file);
  };

const toTable =
  (change: (file: Json, table: string, b: number) => void): Change =>
  (file, a, b) => {
    const table = pick(tablesOf(file), a);
    if (table !== undefined) change(file, table, b);
  };

const toRecord =
  (table: string, change: (record: Json, others: readonly Json[], b: number) => void): Change =>
  (file, a, b) => {
    const records = recordsOf(file, table);
    const record = pick(records, a);
    if (record) change(record, records, b);
  };

/** The kinds of change that know how a dataset is built. */
export const CHANGES: Readonly<Record<string, Change>> = {
  "an odd value": atSpot(({ parent, key }, b) => setOwn(parent, key, pick(ODD_VALUES, b)?.[1])),
  "a field left out": atSpot(({ parent, key }) => delete parent[key]),
  "a field under a prototype's name": atSpot(({ parent, key }, b) =>
    setOwn(parent, b % 2 === 0 ? "__proto__" : "constructor", parent[key]),
  ),
  "an unknown field": atSpot(({ parent }) => setOwn(parent, "somethingElse", { any: ["thing"] })),
  "a value from elsewhere in the file": atSpot(({ parent, key }, b, file) => {
    const from = pick(spotsIn(file), b);
    setOwn(parent, key, structuredClone(from?.parent[from.key]));
  }),
  "a table left out": toTable((file, table) => delete file[table]),
  "an empty table": toTable((file, table) => setOwn(file, table, [])),
  "a table of nothing": toTable((file, table) => setOwn(file, table, [null, null])),
  "a table that is no list": toTable((file, table, b) => setOwn(file, table, pick(ODD_VALUES, b)?.[1])),
  "a table upside down": toTable((file, table) => recordsOf(file, table).reverse()),
  "a record twice": toTable((file, table, b) => {
    const records = recordsOf(file, table);
    file[table] = [...records, structuredClone(pick(records, b) ?? {})];
  }),
  "a list a hundred times as long": atSpot(({ parent, key }) => {
    const list = parent[key];
    if (Array.isArray(list) && list.length < 50) parent[key] = Array.from({ length: 100 }, () => list).flat();
  }),
  "a record that is far away": toRecord("places", (place, _, b) =>
    setOwn(
      place,
      "coordinates",
      pick(
        [
          [179.99, 0],
          [-179.99, 66],
          [0, -89],
          [-70, -33],
        ],
        b,
      ),
    ),
  ),
  "a chain of speakers": (file, a) => {
    const length = 10 + (a % 600);
    multiply(file, "actors", length, (actor, at) => setOwn(actor, "speaksFor", `copy-${at + 1}`));
    const [figure] = recordsOf(file, "figures");
    if (figure) setOwn(figure, "statedBy", ["copy-0"]);
  },
  "a circle of speakers": (file, a) => {
    const length = 1 + (a % 50);
    multiply(file, "actors", length, (actor, at) => setOwn(actor, "speaksFor", `copy-${(at + 1) % length}`));
    for (const figure of recordsOf(file, "figures")) setOwn(figure, "statedBy", ["copy-0"]);
  },
  "a circle of disputes": (file) => {
    const figures = recordsOf(file, "figures");
    for (const [at, figure] of figures.entries())
      setOwn(figure, "disputes", [
        { figure: figures[(at + 1) % figures.length]?.id, reason: "Round and round." },
      ]);
  },
  "a circle of sums": (file) => {
    const figures = recordsOf(file, "figures");
    for (const figure of figures)
      setOwn(
        figure,
        "sumOf",
        figures.map(({ id }) => id),
      );
  },
  "a figure that is disputed by all": (file) => {
    multiply(file, "figures", 200, () => {});
    const figures = recordsOf(file, "figures");
    const [first] = figures;
    if (first)
      setOwn(
        first,
        "disputes",
        figures.slice(1).map(({ id }) => ({ figure: id, reason: "Another count." })),
      );
  },
  "hundreds of figures on one day": (file, a) => multiply(file, "figures", 100 + (a % 400), () => {}),
  "hundreds of pieces of evidence": toRecord("figures", (figure) => {
    const { evidence } = figure;
    if (Array.isArray(evidence))
      setOwn(
        figure,
        "evidence",
        Array.from({ length: 300 }, () => structuredClone(evidence[0])),
      );
  }),
  "a figure of hundreds of speakers and of pieces": (file, a) => {
    multiply(file, "actors", 300, () => {});
    const figure = pick(recordsOf(file, "figures"), a);
    const pieces = figure?.evidence;
    if (!figure || !Array.isArray(pieces)) return;
    setOwn(
      figure,
      "statedBy",
      Array.from({ length: 300 }, (_, at) => `copy-${at}`),
    );
    setOwn(
      figure,
      "evidence",
      Array.from({ length: 300 }, () => structuredClone(pieces[0])),
    );
  },
  "places on both sides of the date line, or at the poles": (file, a, b) => {
    const corners = [
      [180, 0],
      [-180, 0],
      [179.99, -17],
      [-179.99, -17],
      [0, 90],
      [0, -90],
    ];
    for (const [at, place] of recordsOf(file, "places").entries())
      setOwn(place, "coordinates", pick(corners, b % 2 === 0 ? a : a + at));
  },
  "another country that people leave": (file, a, b) => {
    const origins = [[], ["ZZ"], ["FJ"], ["US", "CA"], ["AQ"], "RU", [null]];
    if (typeof file.dataset === "object" && file.dataset !== null)
      setOwn(file.dataset as Json, "origin", pick(origins, a));
    if (b % 2 === 0) for (const figure of recordsOf(file, "figures")) delete figure.from;
  },
  "days at odd dates": (file, a, b) => {
    const dates = ODD_VALUES.filter(([name]) => name.startsWith("the date "));
    for (const table of ["figures", "events", "routes", "silences"])
      for (const [at, record] of recordsOf(file, table).entries())
        setOwn(record, "when", pick(dates, a + at * b)?.[1]);
  },
  "values of all kinds": (file, a, b) => {
    const numbers = [null, 0, -1, 1.5, 1e21, 1e308, 5e-324];
    const hedges = ["exact", "about", "over", "at-least", "nearly", "up-to", "under", "between"];
    for (const [at, figure] of recordsOf(file, "figures").entries())
      setOwn(figure, "value", {
        low: pick(numbers, a + at),
        high: pick(numbers, b + at),
        hedge: pick(hedges, a + b + at),
      });
  },
  "hundreds of events": (file, a) => multiply(file, "events", 50 + (a % 300), () => {}),
  "an event with a title without end": toRecord("events", (event) =>
    setOwn(event, "title", "a title that does not end ".repeat(1000)),
  ),
  "a measure of its own": toRecord("figures", (figure, _, b) =>
    setOwn(figure, "measure", pick(["asylum-claims", "constructor", "__proto__", "ΔΩ", "-"], b)),
  ),
  "a route to where it started": toRecord("routes", (route) => setOwn(route, "to", route.from)),
  "other days": (file, a, b) => {
    const info = file.dataset;
    const days = ["0001-01-01", "1999-12-31", "2022-09-21", "2022-09-22", "2023-06-30", "9999-12-31"];
    if (typeof info !== "object" || info === null) return;
    setOwn(info as Json, "firstDay", pick(days, a));
    setOwn(info as Json, "lastDay", pick(days, b));
  },
};

/** The kinds of change to a file's text. */
export const TEXT_CHANGES: Readonly<Record<string, (text: string, a: number) => string>> = {
  none: (text) => text,
  "a byte order mark": (text) => `\ufeff${text}`,
  "cut off": (text, a) => text.slice(0, a % text.length),
  "a hole": (text, a) => text.slice(0, a % text.length) + text.slice((a % text.length) + 1),
  "something after the end": (text) => `${text} {}`,
  "a comma too many": (text) => text.replace(/\}\s*\]/, "},]"),
  "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "white space before": (text) => `\n\n   ${text}`,
  "a key twice": (text) => text.replace(/"id": "/, '"id": "first", "id": "'),
  "no number": (text) => text.replace(/: \d+/, ": NaN"),
  "a number without end": (text) => text.replace(/: \d+/, `: ${"9".repeat(400)}`),
  escapes: (text) => text.replace(/"title": "/, '"title": "\\ud834\\udd1e\\u0000\\/\\b'),
  "nesting without end": (text) => text.replace("{", `{"x": ${"[".repeat(50_000)}${"]".repeat(50_000)},`),
};
