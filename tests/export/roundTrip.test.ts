import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../src/export/csv.ts";
import { datasetJsonOf } from "../../src/export/datasetJson.ts";
import { select, selectAll } from "../../src/export/selection.ts";
import { disputesTable, figuresTable } from "../../src/export/tables/figures.ts";
import { parseDataset } from "../../src/load/parse.ts";
import { SMALL_TABLES } from "../../src/load/records/tables.ts";
import { translateArchive } from "../../src/load/translation/translate.ts";
import { finish } from "../../src/model/article/skeleton.ts";
import { isoDay } from "../../src/model/time/day.ts";
import { allWords } from "../fixtures/allWords.ts";
import { figuresOf } from "../fixtures/open.ts";
import { smallDataset } from "../fixtures/small.ts";
import { ARCHIVE_PATHS, context, readArchive } from "./archives.ts";

const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true, recordDelimiter: "\r\n" });
const orEmpty = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

describe.each(ARCHIVE_PATHS)("%s", (path) => {
  const archive = readArchive(path);

  it("as JSON is the same record when it is read again", () => {
    const again = parseDataset(JSON.parse(finish(datasetJsonOf(selectAll(archive)))));
    expect(again.rejected).toEqual([]);
    expect(figuresOf(again)).toEqual(figuresOf(archive));
    for (const table of ["info", ...SMALL_TABLES] as const) expect(again[table]).toEqual(archive[table]);
  });

  it("as CSV has each figure’s hedge, bounds, window, speakers and disputes", () => {
    const rows = rowsOf(finish(csvOf(figuresTable(selectAll(archive), context))));
    const figures = figuresOf(archive);
    expect(rows.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
    for (const [at, figure] of figures.entries()) {
      const row = rows[at] ?? {};
      expect([row.hedge, row.low, row.high, row.when, row.stated_by]).toEqual([
        figure.value.hedge,
        orEmpty(figure.value.low),
        orEmpty(figure.value.high),
        figure.when.edtf,
        figure.statedBy.join("; "),
      ]);
      expect(row.first_day).toBe(figure.when.first === null ? "" : isoDay(figure.when.first));
      if (figure.disputes.length > 0) expect(row.disputed).toBe("true");
      for (const { figure: id, reason } of figure.disputes)
        expect(row.disputes).toContain(`(${id}): ${reason}`);
    }
    const disputes = rowsOf(finish(csvOf(disputesTable(selectAll(archive)))));
    expect(disputes).toEqual(
      figures.flatMap(({ id, disputes }) =>
        disputes.map(({ figure, reason, trap }) => ({
          figure: id,
          disputed_by: figure,
          reason,
          kind: trap ?? "",
        })),
      ),
    );
  });
});

describe("a selection", () => {
  it("takes with each figure those that dispute it, however far that goes, and says which were asked for", () => {
    const archive = smallDataset();
    const number = archive.numberOf("kz-entries") ?? -1;
    const chosen = select(archive, Int32Array.of(number), [], []);
    expect([...chosen.asked]).toEqual([0]);
    expect([...chosen.figures]).toEqual([0, 1]);
    const rows = rowsOf(finish(csvOf(figuresTable(chosen, context))));
    expect(rows.map(({ id, shown }) => [id, shown])).toEqual([
      ["kz-entries", "true"],
      ["ge-entries", "false"],
    ]);
  });

  it("takes with a figure one that disputes it and that it does not name, and says so of both", () => {
    const archive = smallDataset();
    const chosen = select(archive, Int32Array.of(archive.numberOf("ge-entries") ?? -1), [], []);
    const rows = rowsOf(finish(csvOf(figuresTable(chosen, context))));
    expect(rows.map(({ id, shown, disputed }) => [id, shown, disputed])).toEqual([
      ["kz-entries", "false", "true"],
      ["ge-entries", "true", "true"],
    ]);
    expect(rows[1]?.disputes).toMatch(/\(kz-entries\): Counts another country\.$/);
    const disputes = rowsOf(finish(csvOf(disputesTable(chosen))));
    expect(disputes.map(({ figure, disputed_by }) => [figure, disputed_by])).toEqual([
      ["kz-entries", "ge-entries"],
      ["ge-entries", "kz-entries"],
    ]);
  });

  it("as JSON is in the dataset’s own language, whatever language it is shown in", () => {
    const archive = smallDataset();
    const overlay = {
      dataset: "small",
      language: "ru",
      everywhere: { "Russian citizens": "граждане России" },
      texts: {},
    };
    const shown = translateArchive(archive, overlay, allWords.record);
    expect(shown.at(0).population).toBe("граждане России");
    const [number, all] = [Int32Array.of(0), archive.routes];
    expect(finish(datasetJsonOf(select(shown, number, shown.events, shown.routes)))).toBe(
      finish(datasetJsonOf(select(archive, number, archive.events, all))),
    );
  });

  it("as JSON opens again, without an opening figure that is not in it", () => {
    const archive = smallDataset();
    const chosen = select(archive, Int32Array.of(2), [], []);
    const again = parseDataset(JSON.parse(finish(datasetJsonOf(chosen))));
    expect(again.rejected).toEqual([]);
    expect(figuresOf(again).map(({ id }) => id)).toEqual(["lars-queue"]);
    expect(again.info.openingFigure).toBeUndefined();
    expect(again.routes).toEqual([]);
  });

  it("never lets a disputed figure of this site’s record leave without its dispute", () => {
    const archive = readArchive("data/exodus-2022.json");
    const disputed = figuresOf(archive).filter(({ disputes }) => disputes.length > 0);
    expect(disputed.length).toBeGreaterThan(100);
    for (const { id, disputes } of disputed) {
      const chosen = select(archive, Int32Array.of(archive.numberOf(id) ?? -1), [], []);
      const ids = [...chosen.figures].map((number) => archive.at(number).id);
      expect(ids).toEqual(expect.arrayContaining(disputes.map(({ figure }) => figure)));
      const [row] = rowsOf(finish(csvOf(figuresTable(chosen, context)))).filter((one) => one.id === id);
      expect(row?.disputed).toBe("true");
      for (const { reason } of disputes) expect(row?.disputes).toContain(reason);
    }
  });
});

it("the sum of unlike counts in this site’s record says in every row what it adds up", () => {
  const archive = readArchive("data/exodus-2022.json");
  const chosen = select(archive, Int32Array.of(archive.numberOf("ru-exits-194000") ?? -1), [], []);
  const [row, ...parts] = rowsOf(finish(csvOf(figuresTable(chosen, context)))).sort(
    (a, b) => Number(b.id === "ru-exits-194000") - Number(a.id === "ru-exits-194000"),
  );
  expect(row).toMatchObject({ hedge: "over", low: "194000", high: "", disputed: "true" });
  expect(row?.disputes).toMatch(/^a sum of unlike counts: .*Kazakhstan/);
  expect(parts.length).toBeGreaterThanOrEqual(3);
});

it("the shipped record as JSON says what the file says", () => {
  const shipped = JSON.parse(readFileSync("data/exodus-2022.json", "utf8"));
  const exported = JSON.parse(finish(datasetJsonOf(selectAll(readArchive("data/exodus-2022.json")))));
  const ids = (file: { figures: { id: string }[] }): string[] => file.figures.map(({ id }) => id);
  expect(ids(exported)).toEqual(ids(shipped));
  const byId = new Map(exported.figures.map((figure: { id: string }) => [figure.id, figure]));
  // Reading adds empty lists where the file leaves them out, and changes nothing else.
  for (const figure of shipped.figures) expect(byId.get(figure.id)).toMatchObject(figure);
});
