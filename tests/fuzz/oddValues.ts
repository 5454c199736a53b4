/** Values that a field may be given, by what is odd about them. */
export type OddValue = readonly [name: string, value: unknown];

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "bottom";
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

const TYPES: readonly OddValue[] = [
  ["null", null],
  ["true", true],
  ["zero", 0],
  ["an object", {}],
  ["an array", []],
  ["an array of null", [null]],
  ["an array of arrays", [[["x"]]]],
  ["a deep array", nested(500, (inner) => [inner])],
  ["a deep object", nested(500, (inner) => ({ inner }))],
];

const NUMBERS: readonly OddValue[] = [
  ["a negative number", -1],
  ["minus zero", -0],
  ["a fraction", 1.5],
  ["a tiny fraction", 5e-324],
  ["1e308", 1e308],
  ["-1e308", -1e308],
  ["a number beyond the safe ones", Number.MAX_SAFE_INTEGER + 9],
  ["a range of all numbers", { low: -1e308, high: 1e308, hedge: "between" }],
  ["a range upside down", { low: 9, high: 1, hedge: "between" }],
  ["a range without ends", { low: null, high: null, hedge: "over" }],
  ["an unknown hedge", { low: 1, high: 1, hedge: "toString" }],
];

const NAMES: readonly OddValue[] = [
  "constructor",
  "__proto__",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
].map((name) => [`the name ${name}`, name]);

const TEXTS: readonly OddValue[] = [
  ["an empty text", ""],
  ["white space", " \t\n "],
  ["a no-break space", "\u00a0"],
  ["half a surrogate pair", "lone \ud800 surrogate"],
  ["the other half", "\udc00"],
  ["a null character", "a\u0000b"],
  ["control characters", "\u0001\u0007\u001b[31m\u007f\u0085"],
  ["text from right to left", "\u202egnillips \u2066x\u2069 \u05e9\u05dc\u05d5\u05dd"],
  ["line separators", "a\u2028b\u2029c"],
  ["marks on marks", `z${"\u0301\u0489".repeat(200)}`],
  ["a family of emoji", "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿".repeat(20)],
  ["5,000 words", "words ".repeat(5000)],
  ["20,000 letters without a space", "x".repeat(20_000)],
  ["markup", '<img src=x onerror="alert(1)"></script><svg onload=alert(1)>'],
  ["a template", "{{7*7}}%s%d<%= 7 %>"],
  ["a byte order mark", "\ufeffmarked"],
];

const ADDRESSES: readonly OddValue[] = [
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "http://[",
  "https://%",
  "http://:80",
  "https://x:99999/",
  "//evil.example/x",
  "https://user:pass@example.org/",
  "https://example.org\\@evil.example/",
  "https://xn--/",
  `https://example.org/${"a".repeat(5000)}`,
].map((address) => [`the address ${address.slice(0, 40)}`, address]);

const DATES: readonly OddValue[] = [
  "0000-01-01",
  "9999-12-31",
  "-0001-01-01",
  "Y-17000002",
  "2022-02-30",
  "2022-13-01",
  "2022-09-21/2022-09-20",
  "../..",
  "/",
  "2022-09-21/",
  "/2022-09-21",
  "0001-01-01/9999-12-31",
  "2022-09-21T24:00",
  "2022-09-21T10:00:00+14:00",
  "2022-09-21T23:59:60Z",
  "2022-09-XX",
  "2022-XX-21",
  "XXXX-09-21",
  "2022",
  "2022-21",
  "2022-09-21?",
  "2022-09-21%",
  "21 September 2022",
  "2022-09-21/2022-09-22/2022-09-23",
].map((date) => [`the date ${date}`, date]);

const POINTS: readonly OddValue[] = [
  ["a point off the earth", [181, 91]],
  ["the north pole", [180, 90]],
  ["the south pole", [-180, -90]],
  ["a point without numbers", [null, null]],
  ["a point of huge numbers", [1e308, -1e308]],
  ["half a point", [44.6]],
  ["a point with a height", [44, 42, 3]],
];

/** All of them. */
export const ODD_VALUES: readonly OddValue[] = [
  ...TYPES,
  ...NUMBERS,
  ...NAMES,
  ...TEXTS,
  ...ADDRESSES,
  ...DATES,
  ...POINTS,
];
