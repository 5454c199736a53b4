import type { Measure, TextStyle } from "../../../shared/textWidth.ts";
import type { ToldItem } from "../../content/chooseFlows.ts";
import { inLines, type Line, shortened } from "../../geometry/labels.ts";

/** A line of words is cut where it would be wider than this, in pixels; where a country is narrow it is broken. */
const MOST = { line: 280, narrow: 84 } as const;

/** What it costs to leave out how many left again. */
const COST_OF_PART = 160;

/** One way to say an arrow's number, and how much worse than the best it is, in pixels that the label might be farther away instead. */
export interface Form {
  readonly lines: readonly Line[];
  /** Whether it leaves out how many left again. */
  readonly isPart?: boolean;
  readonly cost: number;
}

/**
 * The forms of an arrow's label, the best first: with all numbers in one line or in several, with the first number alone, in smaller
 * type, and with its words broken. Each says the number, the country and the days that are counted: a number alone could be anything's.
 */
export function formsOf(
  item: ToldItem,
  isMajor: boolean,
  isCompact: boolean,
  measure: Measure,
): readonly Form[] {
  const style = !item.figure ? "reading" : isMajor ? "number" : "minor";
  const small = item.figure ? "minor" : "reading";
  const words = (text: string): Line => ({
    text: shortened(text, MOST.line, (part) => measure(part, "name")),
    style: "name",
  });
  const counted = (text: string, kind: TextStyle): Line => ({ text, style: kind });
  const { number, numbers, shortNumber, name, window } = item;
  const said = window === "" ? [name] : [name, window];
  const [rest, inOne] = [said.map(words), words(said.join(", "))];
  const narrow = rest.flatMap(({ text }) => inLines(text, "name", MOST.narrow, measure));
  if (isCompact)
    return [
      { lines: [counted(shortNumber, style), ...rest], cost: 0 },
      { lines: [counted(shortNumber, small), ...rest], cost: 12 },
      { lines: [counted(shortNumber, small), ...narrow], cost: 12 },
      { lines: [counted(shortNumber, small), inOne], cost: 18 },
    ];
  const [first = number, ...others] = numbers;
  const isPart = others.length > 0;
  const part = isPart ? COST_OF_PART : 0;
  const full = [
    { lines: [counted(number, style), inOne], cost: 0 },
    ...(isPart
      ? [
          {
            lines: [counted(first, style), ...others.map((one) => counted(one, small)), inOne],
            cost: 6,
          },
          {
            lines: [counted(first, style), ...others.map((one) => counted(one, small)), ...rest],
            cost: 10,
          },
          { lines: [...numbers.map((one) => counted(one, small)), ...rest], cost: 56 },
        ]
      : []),
    { lines: [...numbers.map((one) => counted(one, style)), ...rest], cost: 12 },
  ];
  if (!item.isFeatured && !isMajor) return full;
  return [
    ...full,
    ...(isPart ? [{ lines: [counted(shortNumber, style), ...rest], cost: COST_OF_PART, isPart }] : []),
    { lines: [counted(shortNumber, small), ...rest], cost: part + 24, isPart },
    { lines: [counted(shortNumber, small), ...narrow], cost: part + 30, isPart },
    { lines: [counted(shortNumber, small), inOne], cost: part + 30, isPart },
  ];
}
