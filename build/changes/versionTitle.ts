import { parseDay } from "../../src/model/time/day.ts";
import type { BuiltWords } from "../../src/words/en/document.ts";
import type { AllWords } from "../../src/words/en.ts";
import type { Version } from "./versions.ts";

/** A version with its day: "Version 1.4.0, 27 November 2026". */
export function versionTitle(
  { version, date }: Version,
  { dates }: AllWords,
  { version: titled }: BuiltWords["changes"],
): string {
  const day = parseDay(date.slice(0, 10));
  return titled(version, day === null ? date : dates.day(day));
}
