import { bodiesOf } from "../../model/origin.ts";
import type { Figure } from "../../model/schema.ts";
import type { FigureContext } from "../columns/columnSpec.ts";
import type { Columns } from "../columns/columns.ts";
import { finishColumns } from "../columns/finishColumns.ts";
import { Growing } from "../columns/growing.ts";
import { RowCollector, type Rows } from "../columns/rows.ts";
import type { Rejected } from "../loadError.ts";
import { hashOfId } from "./figureIds.ts";
import { checkContent, readInfo } from "./info.ts";
import { type IdOf, mergeParts, type Part } from "./mergeParts.ts";
import { RecordReader, type Tables } from "./records.ts";
import type { HasId } from "./references.ts";
import { byId, type Info, type SmallTables } from "./tables.ts";

/** All of a dataset that does not depend on how its figures are kept. */
export interface Reading {
  readonly info: Info;
  readonly tables: SmallTables;
  readonly columns: Columns;
  /** The figures' ids, laid out as `tableOfIds` does. */
  readonly ids: Uint32Array;
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
  /** What columns are made with. */
  readonly context: FigureContext;
  readonly #ids: string[] = [];
  readonly #ats = new Growing(Uint32Array);
  readonly #hashes = new Growing(Float64Array);
  readonly #isResolved = new Growing(Uint8Array);
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
    this.context = {
      ...this.#info,
      actors: byId(actors),
      bodies: bodiesOf(byId(actors)),
      sources: byId(raw.sources),
      places: byId(raw.places),
    };
    this.#rows = new RowCollector(this.context);
  }

  /** Whether a table that figures refer to has a record. */
  get has(): HasId {
    return this.#records.has;
  }

  /** Reads the `at`th figure of the file; null where it is not valid by itself. */
  readFigure(value: unknown, at: number): Figure | null {
    this.#count++;
    const figure = this.#records.readOne("figures", value, at);
    if (figure) {
      this.#take(hashOfId(figure.id), at, this.#records.resolveOne("figures", figure, at));
      this.#ids.push(figure.id);
      this.#rows.add(figure);
    }
    return figure;
  }

  /** Takes the `at`th figure of the file, whose columns are made elsewhere, and of which it is known that it is valid by itself. */
  takeFigure(figure: Figure, at: number): void {
    this.#count++;
    this.#records.recordCount++;
    this.#take(hashOfId(figure.id), at, this.#records.resolveOne("figures", figure, at));
  }

  /** The same for figures from the `first`th on, of which it is known that all they refer to is there: the hashes of their ids are enough. */
  takeHashes(hashes: Float64Array, first: number): void {
    const { length } = hashes;
    this.#count += length;
    this.#records.recordCount += length;
    this.#hashes.append(hashes);
    const start = this.#ats.room(length);
    const ats = this.#ats.values;
    for (let at = 0; at < length; at++) ats[start + at] = first + at;
    this.#isResolved.room(length);
    this.#isResolved.values.fill(1, start, start + length);
  }

  #take(hash: number, at: number, isResolved: boolean): void {
    this.#ats.push(at);
    this.#hashes.push(hash);
    this.#isResolved.push(isResolved ? 1 : 0);
  }

  /** All that has been read of the figures, in a form that can be handed to another thread. `rows` are their columns, if made elsewhere. */
  part(rows = this.#rows.rows): Part {
    return {
      rows,
      ats: this.#ats.all,
      ids: this.#ids.join(" "),
      hashes: this.#hashes.all,
      isResolved: this.#isResolved.all,
      faults: this.#records.takeFaults("figures"),
      count: this.#count,
    };
  }

  /**
   * Reads the rest of the file. `others` are the parts of its figures that other readers have read, `rows` the columns of
   * the own figures, if made elsewhere, and `idOf` tells the ids then.
   */
  finish(file: Tables, others: readonly Part[] = [], rows?: Rows, idOf?: IdOf): Reading {
    const records = this.#records;
    // What stands there instead of a list is a fault of the table.
    if (!Array.isArray(file.figures)) records.read(file, "figures");
    const { rows: merged, ids, order, faults } = mergeParts([this.part(rows), ...others], idOf);
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
    checkContent(records.rejected, order.row.length + tables.events.length + tables.routes.length);
    const columns = finishColumns(merged, {
      ...this.#info,
      places: byId(tables.places),
      measures: byId(tables.measures),
    });
    const { rejected, recordCount } = records;
    return { info: this.#info, tables, columns, ids, order, rejected, recordCount };
  }
}
