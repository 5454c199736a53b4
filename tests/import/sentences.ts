import { parseDataset } from "../../src/load/parse.ts";
import { en } from "../../src/words/en.ts";
import { importFile } from "./opened.ts";

/** What most of these tables do not say. */
export const SAID = { outlet: "Office", unit: "people" };

/** A table as it is imported, with its figures as sentences, and its faults by code and row. */
export async function read(file: string, options: Parameters<typeof importFile>[1] = {}, name = "table.csv") {
  const imported = await importFile(file, options, name);
  const archive = imported.dataset ? parseDataset(structuredClone(imported.dataset)) : null;
  const sentences = imported.figures.map(({ id }) => {
    const figure = archive?.figure(id);
    return archive && figure ? en.record.figure(archive, figure) : id;
  });
  const faults = imported.faults.map(({ code, row }) => [code, row]);
  return { ...imported, archive, sentences, faults, asked: imported.questions.map(({ id }) => id) };
}
