import type { Fault } from "../faults.ts";
import { shorten } from "../faults.ts";
import type { ImportTexts } from "../row/importOptions.ts";
import type { ReadRow } from "../row/readRow.ts";
import { EvidenceMaker, type PieceRecord } from "./evidence.ts";
import { Ids } from "./ids.ts";
import type { Shelves } from "./shelves.ts";

/** A figure as a dataset file has it. */
export interface FigureRecord {
  readonly id: string;
  readonly measure: string;
  readonly basis: string;
  readonly unit: string;
  readonly population?: string;
  readonly value: ReadRow["value"];
  readonly when: string;
  readonly where: string;
  readonly from?: string;
  readonly statedBy: readonly string[];
  readonly evidence: readonly PieceRecord[];
  readonly disputes: { figure: string; reason: string }[];
  readonly series?: string;
  readonly running?: true;
  readonly research?: string;
  readonly note?: string;
}

/** What a row claims, but for its number: rows that say the same of other numbers have the same. */
export function claimOf(row: ReadRow): string {
  const { measure, basis, isRunning, unit, when, place, comingFrom, population, saidBy } = row;
  return JSON.stringify([measure, basis, isRunning, unit, when, place, comingFrom, population, saidBy]);
}

/** What makes two rows one claim. A row without a speaker joins none that has one: who said it is a part of the claim. */
const keyOf = (row: ReadRow): string =>
  row.figure === "" ? `${claimOf(row)} ${JSON.stringify(row.value)}` : `id ${row.figure}`;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a further row of a figure prints otherwise than its first; null where it prints the same. */
function printedOf(first: ReadRow, row: ReadRow): object | null {
  const printed = {
    ...(!isSame(first.value, row.value) && { value: row.value }),
    ...(first.when !== row.when && { when: row.when }),
  };
  return Object.keys(printed).length > 0 ? printed : null;
}

/** Rows that the same figure id holds together though they count different things: these are figures of their own. */
function isAlike(first: ReadRow, row: ReadRow): boolean {
  return isSame(
    [first.measure, first.unit, first.place.country, first.place.name, first.basis],
    [row.measure, row.unit, row.place.country, row.place.name, row.basis],
  );
}

function grouped(rows: readonly ReadRow[]): ReadRow[][] {
  const groups = new Map<string, ReadRow[][]>();
  const all: ReadRow[][] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key) ?? [];
    groups.set(key, known);
    const group = known.find(([first]) => first !== undefined && isAlike(first, row));
    if (group) group.push(row);
    else {
      const own = [row];
      known.push(own);
      all.push(own);
    }
  }
  return all;
}

/** Makes figures of rows: rows of one claim are its pieces of evidence. */
export function makeFigures(
  rows: readonly ReadRow[],
  shelves: Shelves,
  texts: ImportTexts,
): { figures: FigureRecord[]; faults: readonly Fault[]; rowOf: ReadonlyMap<string, number> } {
  const ids = new Ids("figure");
  const evidence = new EvidenceMaker(
    shelves,
    texts,
    rows.some(({ document }) => document.read !== null),
  );
  const faults: Fault[] = [];
  const rowOf = new Map<string, number>();
  const byName = new Map<string, string[]>();
  const figures = grouped(rows).map((group): FigureRecord => {
    const first = group[0] as ReadRow;
    const where = shelves.place(first.place);
    const measure = shelves.measure(first.measure);
    const id = ids.give(
      first.figure || `${where} ${measure} ${first.when.replaceAll("..", "").replaceAll("/", " to ")}`,
    );
    rowOf.set(id, first.number);
    for (const name of new Set([first.figure, ...group.map(({ number }) => `row ${number}`)]))
      if (name !== "") byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), id]);
    const pieces: PieceRecord[] = [];
    const research = new Set<string>();
    for (const row of group) {
      const made = evidence.make(row, printedOf(first, row));
      if (pieces.some((piece) => isSame(piece, made.piece)))
        faults.push({
          code: "row-twice",
          severity: "note",
          row: row.number,
          column: null,
          found: shorten(row.document.outlet),
        });
      else pieces.push(made.piece);
      if (made.research !== null) research.add(made.research);
    }
    const notes = [...new Set(group.map(({ note }) => note).filter((note) => note !== ""))];
    return {
      id,
      measure,
      basis: first.basis,
      unit: first.unit,
      ...(first.population !== "" && { population: first.population }),
      value: first.value,
      when: first.when,
      where,
      ...(first.comingFrom !== null && { from: shelves.country(first.comingFrom) }),
      statedBy: [...new Set(first.saidBy.map((name) => shelves.actor(name)))],
      evidence: pieces,
      disputes: [],
      ...(first.isRunning && { running: true as const }),
      ...(pieces.some(({ summary }) => summary === undefined) &&
        research.size > 0 && { research: [...research].join(" ") }),
      ...(notes.length > 0 && { note: notes.join(" ") }),
    };
  });
  joinDisputes(rows, figures, byName, faults, texts);
  return { figures, faults: [...evidence.faults, ...faults], rowOf };
}

/** Joins disputes, which go both ways. A row names the other figure by its id, or by “row 12”. */
function joinDisputes(
  rows: readonly ReadRow[],
  figures: readonly FigureRecord[],
  byName: ReadonlyMap<string, readonly string[]>,
  faults: Fault[],
  texts: ImportTexts,
): void {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  for (const row of rows) {
    if (row.disputes === "") continue;
    const own = byName.get(`row ${row.number}`)?.[0];
    for (const name of row.disputes.split(/\s*[;,|]\s*/)) {
      const wanted = name.toLowerCase().replace(/^(?:row|line|строка|zeile|ligne|fila)?\s*(\d+)$/, "row $1");
      const [other] = byName.get(name.toLowerCase()) ?? byName.get(wanted) ?? [];
      if (own === undefined || other === undefined || own === other) {
        faults.push({
          code: "dispute-unknown",
          severity: "cell",
          row: row.number,
          column: null,
          found: shorten(name),
        });
        continue;
      }
      const reason = row.why || texts.noReason;
      for (const [a, b] of [
        [own, other],
        [other, own],
      ] as const) {
        const disputes = byId.get(a)?.disputes;
        if (disputes && !disputes.some(({ figure }) => figure === b)) disputes.push({ figure: b, reason });
      }
    }
  }
}
