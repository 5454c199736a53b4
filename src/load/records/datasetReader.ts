import { bodiesOf } from "../../model/origin.ts";
import type { Figure } from "../../model/schema.ts";
import type { FigureContext } from "../columns/columnSpec.ts";
import type { Columns } from "../columns/columns.ts";
import { finishColumns } from "../columns/finishColumns.ts";
import { RowCollector } from "../columns/rows.ts";
import type { Rejected } from "../loadError.ts";
import { checkContent, readInfo } from "./info.ts";
import { mergeParts, type Part } from "./parts.ts";
import { RecordReader, type Tables } from "./records.ts";
import { byId, type Info, type SmallTables } from "./tables.ts";

/** All of a dataset that does not depend on how its figures are kept. */
export interface Reading {
  readonly info: Info;
  readonly tables: SmallTables;
  readonly columns: Columns;
  /** The figures' ids, by their numbers. */
  readonly ids: readonly string[];
  /** Of each figure, by its number: the part that has it, and its place among the rows of that part. */
  readonly order: Pick<ReturnType<typeof mergeParts>["order"], "part" | "row">;
  readonly rejected: readonly Rejected[];
  readonly recordCount: number;
}

/**
 * Reads a dataset: first the tables that figures refer to, then the figures one by one, then the rest. It keeps no figure, only columns;
 * several readers with the same tables can share the figures of a file.
 */
export class DatasetReader {
  readonly #info: Info;
  readonly #records = new RecordReader();
  readonly #tables;
  readonly #rows: RowCollector;
  readonly #ats: number[] = [];
  readonly #ids: string[] = [];
  readonly #isResolved: number[] = [];
  #count = 0;

  /** `file` has the tables that figures refer to. Throws a {@link LoadError} where it is not a dataset. */
  constructor(file: Tables) {
    this.#info = readInfo(file);
    const records = this.#records;
    const raw = {
      actors: records.read(file, "actors"),
      sources: records.read(file, "sources"),
      places: records.read(file, "places"),
      routes: records.read(file, "routes"),
    };
    const actors = records.resolveActors(raw.actors);
    this.#tables = { ...raw, actors, routes: records.resolve("routes", raw.routes) };
    const context: FigureContext = {
      ...this.#info,
      actors: byId(actors),
      bodies: bodiesOf(byId(actors)),
      sources: byId(raw.sources),
      places: byId(raw.places),
    };
    this.#rows = new RowCollector(context);
  }

  /** Reads the `at`th figure of the file; null where it is not valid by itself. */
  readFigure(value: unknown, at: number): Figure | null {
    this.#count++;
    const figure = this.#records.readOne("figures", value, at);
    if (figure) this.#take(figure, at);
    return figure;
  }

  /** Takes the `at`th figure of the file, of which it is known that it is valid by itself. */
  takeFigure(figure: Figure, at: number): void {
    this.#count++;
    this.#records.recordCount++;
    this.#take(figure, at);
  }

  #take(figure: Figure, at: number): void {
    this.#ats.push(at);
    this.#ids.push(figure.id);
    this.#isResolved.push(this.#records.resolveOne("figures", figure, at) ? 1 : 0);
    this.#rows.add(figure);
  }

  /** All that has been read of the figures, in a form that can be handed to another thread. */
  part(): Part {
    return {
      rows: this.#rows.rows,
      ats: Uint32Array.from(this.#ats),
      ids: this.#ids.join(" "),
      isResolved: Uint8Array.from(this.#isResolved),
      faults: this.#records.takeFaults("figures"),
      count: this.#count,
    };
  }

  /** Reads the rest of the file. `others` are the parts of its figures that other readers have read. */
  finish(file: Tables, others: readonly Part[] = []): Reading {
    const records = this.#records;
    // What stands there instead of a list is a fault of the table.
    if (!Array.isArray(file.figures)) records.read(file, "figures");
    const { rows, ids, order, faults } = mergeParts([this.part(), ...others]);
    records.putFaults(faults);
    records.recordCount += others.reduce((sum, part) => sum + part.count, 0);
    const tables: SmallTables = {
      ...this.#tables,
      events: records.resolve("events", records.read(file, "events")),
      silences: records.read(file, "silences"),
      measures: records.read(file, "measures"),
      eventKinds: records.read(file, "eventKinds"),
      stories: records.read(file, "stories"),
    };
    checkContent(records.rejected, ids.length + tables.events.length + tables.routes.length);
    const columns = finishColumns(rows, {
      ...this.#info,
      places: byId(tables.places),
      measures: byId(tables.measures),
    });
    const { rejected, recordCount } = records;
    return { info: this.#info, tables, columns, ids, order, rejected, recordCount };
  }
}
