/**
 * Writes down what a new version of the record changed: `npm run data:version -- PREVIOUS_FILE [--date TIME]` compares the record with the
 * file of the version before, and puts the result first in `versions.json`; a version that stands there already is written again.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compareVersions, type VersionFile } from "../build/changes/compareRecords.ts";
import { readVersions, versionsFile } from "../build/changes/versions.ts";
import { parseText } from "../src/load/parse.ts";
import { en } from "../src/words/en.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    date: { type: "string", default: new Date().toISOString().replace(/\.\d+/, "") },
    record: { type: "string", default: "data/exodus-2022.json" },
  },
});
const [previous] = positionals;
const after: VersionFile = JSON.parse(readFileSync(values.record, "utf8"));
const textBefore = previous === undefined ? null : readFileSync(previous, "utf8");
const archive = textBefore === null ? null : parseText(textBefore);

/** What a record was called in the version before. */
function nameBefore(kind: "figure" | "event", id: string): string {
  if (!archive) return id;
  const figure = kind === "figure" ? archive.figure(id) : undefined;
  if (figure) return en.record.figure(archive, figure);
  const event = archive.events.find((one) => one.id === id);
  return event ? en.record.event(archive, event) : id;
}

const version = compareVersions(textBefore && JSON.parse(textBefore), after, values.date, nameBefore);
const others = readVersions(values.record).filter((one) => one.version !== version.version);
writeFileSync(versionsFile(values.record), `${JSON.stringify([version, ...others], null, 1)}\n`);
