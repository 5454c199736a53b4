import { type Basemap, type CountryAt, countriesOf } from "../../check/countries.ts";
import { lintReport } from "../../check/report/lintReport.ts";
import { recordLines } from "../../check/report/recordLines.ts";
import type { FileReport, ToLint } from "./messages.ts";

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

/** Checks a dataset file. Rejects where it is no JSON. */
export async function lintFile(
  toLint: ToLint,
  onRule: (done: number, all: number) => void,
): Promise<FileReport> {
  const [countryAt, bytes] = await Promise.all([fetchCountries(toLint), toLint.file.arrayBuffer()]);
  // The decoder takes a byte order mark away.
  const text = new TextDecoder().decode(bytes);
  const report = lintReport(JSON.parse(text), { countryAt }, onRule);
  const lines = recordLines(text);
  const causes = report.causes.map((cause) => ({
    ...cause,
    lines: cause.first.map(({ table, at }) => (at === null ? null : (lines.get(table)?.[at] ?? null))),
  }));
  return { ...report, causes, hasMap: countryAt !== undefined };
}
