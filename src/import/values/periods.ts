import { calendarOf, type Day, dayOf, isoDay } from "../../model/time/day.ts";

const DAYS_OF_WEEK = 7;

/** The Monday of a week of the year as ISO 8601 counts them: week 1 has the year's first Thursday. Null where the year has no such week. */
function mondayOf(year: number, week: number): Day | null {
  const fourth = dayOf(year, 1, 4);
  if (fourth === null || week < 1 || week > 53) return null;
  // 1 January 1970 was a Thursday.
  const first = fourth - ((((fourth + 3) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK);
  const monday = first + (week - 1) * DAYS_OF_WEEK;
  return calendarOf(monday + 3).year === year ? monday : null;
}

const pad = (month: number): string => String(month).padStart(2, "0");

const ROMAN = ["i", "ii", "iii", "iv"];

/** A quarter by its number, in digits or Roman numerals. */
const quarterOf = (text: string): number => (/^\d$/.test(text) ? Number(text) : ROMAN.indexOf(text) + 1);

function quarter(year: string, text: string): string | null {
  const first = quarterOf(text.toLowerCase()) * 3 - 2;
  return first < 1 || first > 10 ? null : `${year}-${pad(first)}/${year}-${pad(first + 2)}`;
}

const half = (year: string, number: string): string =>
  number === "1" ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;

function week(year: string, number: string): string | null {
  const monday = mondayOf(Number(year), Number(number));
  return monday === null ? null : `${isoDay(monday)}/${isoDay(monday + DAYS_OF_WEEK - 1)}`;
}

const month = (year: string, number: string): string | null =>
  Number(number) >= 1 && Number(number) <= 12 ? `${year}-${pad(Number(number))}` : null;

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const QUARTER = "(?<quarter>[1-4]|iv|i{1,3})";

/** How statistics write a period by its number, and what it is as EDTF. A "week 39" without W is counted otherwise in some countries. */
const FORMS: readonly (readonly [form: RegExp, edtf: (year: string, number: string) => string | null])[] = [
  [new RegExp(`^${YEAR}[ -]?W(?<week>\\d{1,2})$`, "i"), week],
  [new RegExp(`^(?:W|KW|ISO week )\\s?(?<week>\\d{1,2})[ ,/-]+${YEAR}$`, "i"), week],
  [new RegExp(`^${YEAR}[ /-]?(?:Q|KV|T)${QUARTER}$`, "i"), quarter],
  [new RegExp(`^Q${QUARTER}[ ,/-]*${YEAR}$`, "i"), quarter],
  [
    new RegExp(
      `^${QUARTER}(?:st|nd|rd|th|\\.|-й)?[ -]?(?:Q|quarter|Quartal|trimestre|кв\\.?|квартал)[ ,/]*${YEAR}(?: ?г\\.?| ?года)?$`,
      "iu",
    ),
    quarter,
  ],
  [new RegExp(`^${YEAR}[ -]?[HS](?<half>[12])$`, "i"), half],
  [new RegExp(`^[HS](?<half>[12])[ ,/-]*${YEAR}$`, "i"), half],
  [new RegExp(`^${YEAR}[ -]?M(?<month>\\d{1,2})$`, "i"), month],
  [new RegExp(`^${YEAR}[/.](?<month>\\d{1,2})$`), month],
  [new RegExp(`^(?<month>\\d{1,2})[/.-]${YEAR}$`), month],
];

/** Reads a week, a month, a quarter or half a year that is given by its number: "2022-W39", "KW 39/2022", "Q4 2022", "IV кв. 2022", "H1 2022", "2022M11", "09/2022". Null for all else. */
export function readPeriod(text: string): string | null {
  for (const [form, edtf] of FORMS) {
    const { year, ...number } = form.exec(text)?.groups ?? {};
    if (year !== undefined) return edtf(year, Object.values(number)[0] ?? "");
  }
  return null;
}
