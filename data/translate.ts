/**
 * Helps to translate the record: `npm run data:translate -- LANGUAGE` counts what is missing; `--missing FIELD` (`figures.item`, or a table)
 * writes those texts under their keys, to be written over; `--take FILE` takes such a file into the translation.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Overlay } from "../src/load/translation/overlay.ts";
import {
  asOverlayTexts,
  countByField,
  type DatasetFile,
  fieldOf,
  mergeTexts,
  missingTexts,
  textsOf,
} from "./translation.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { missing: { type: "string" }, take: { type: "string" } },
});
const [language = "ru"] = positionals;
const path = `data/exodus-2022.${language}.json`;
const readJson = <T>(name: string): T => JSON.parse(readFileSync(name, "utf8"));
const file = readJson<DatasetFile>("data/exodus-2022.json");
const overlay = readJson<Overlay>(path);

if (values.take !== undefined) {
  const { merged, unused } = mergeTexts(file, overlay, readJson(values.take));
  writeFileSync(path, `${JSON.stringify(merged, null, 2)}\n`);
  for (const name of unused) console.error(`Left out, since the record has no such text: ${name}`);
}
const missing = missingTexts(file, values.take === undefined ? overlay : readJson<Overlay>(path));
if (values.missing === undefined) {
  for (const [field, count] of countByField(textsOf(file)))
    console.log(`${field}: ${countByField(missing).get(field) ?? 0} of ${count} missing`);
} else {
  const asked = values.missing;
  const chosen = missing.filter((text) => fieldOf(text) === asked || text.table === asked);
  console.log(JSON.stringify(asOverlayTexts(chosen), null, 2));
}
