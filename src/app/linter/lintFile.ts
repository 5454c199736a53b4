import { type Basemap, type CountryAt, countriesOf } from "../../check/countryAt.ts";
import { valueAt } from "../../check/finding.ts";
import { lintReport } from "../../check/report/lintReport.ts";
import { recordLines } from "../../check/report/recordLines.ts";
import { figuresFileOf } from "../../load/parquet/figuresLayout.ts";
import { isObject } from "../../model/isObject.ts";
import { inTime } from "../language/patience.ts";
import type { FileReport, ToLint } from "./lintMessages.ts";

/** How much of a record is shown. */
const MOST_LETTERS = 2000;
/** The basemap is not waited for any longer: places are not compared with it then. */
const MAP_MS = 10_000;

async function fetchLevel(address: string): Promise<Basemap> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** The countries of the basemap; undefined where it does not come: then places are not compared with it. */
async function fetchCountries({ detail, world }: ToLint): Promise<CountryAt | undefined> {
  try {
    const levels = await Promise.all([fetchLevel(detail), fetchLevel(world)]);
    return countriesOf({ detail: levels[0], world: levels[1] });
  } catch {
    return undefined;
  }
}

/** A record as it stands in the file, the first of it. */
function textOf(record: unknown): string {
  const text = JSON.stringify(record, null, 1) ?? "";
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

/** Checks a dataset file; null for one whose figures are in a file of their own. Rejects where it is no JSON. */
export async function lintFile(
  toLint: ToLint,
  onRule: (done: number, all: number) => void,
): Promise<FileReport | null> {
  const [countryAt, bytes] = await Promise.all([
    inTime(fetchCountries(toLint), MAP_MS),
    toLint.file.arrayBuffer(),
  ]);
  // The decoder takes a byte order mark away.
  const text = new TextDecoder().decode(bytes);
  const value: unknown = JSON.parse(text);
  if (isObject(value) && figuresFileOf(value)) return null;
  const report = lintReport(value, { countryAt: countryAt ?? undefined }, onRule);
  const lines = recordLines(text);
  const causes = report.causes.map((cause) => ({
    ...cause,
    lines: cause.first.map(({ table, at }) => (at === null ? null : (lines.get(table)?.[at] ?? null))),
    texts: cause.first.map(({ table, at }) => (at === null ? null : textOf(valueAt(value, [table, at])))),
  }));
  return { ...report, causes, hasMap: Boolean(countryAt) };
}
