import { byId, readInfo } from "../parse.ts";
import { type Faults, RecordReader } from "../records.ts";
import { RowCollector, type Rows } from "../rows.ts";
import { valueAt } from "./byteFigures.ts";

/** Some figures of a file, one after another: their bytes, where each lies among these, and where these lie in the file. */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly ranges: Uint32Array;
  /** The number of the first of the figures in the file. */
  readonly first: number;
  /** Where in the file the bytes begin. */
  readonly offset: number;
}

/** What has been read of a file's figures, in a form that can be handed to another thread. One entry for each valid figure. */
export interface Part {
  readonly rows: Rows;
  /** The figures' numbers in the file, rising. */
  readonly ats: Uint32Array;
  /** Where each lies in the file, as pairs one after another. */
  readonly ranges: Uint32Array;
  /** The figures' ids with spaces between. */
  readonly ids: string;
  /** For each, whether all that it refers to is there. */
  readonly isResolved: Uint8Array;
  readonly faults: Faults;
  /** How many figures were read, valid or not. */
  readonly count: number;
}

/** Reads figures one by one: what is valid is indexed, and nothing of it is kept but where it lies. */
export class FigureReader {
  readonly records = new RecordReader();
  readonly info;
  readonly tables;
  readonly context;
  readonly #rows: RowCollector;
  readonly #ats: number[] = [];
  readonly #ranges: number[] = [];
  readonly #ids: string[] = [];
  readonly #isResolved: number[] = [];
  #count = 0;

  /** `file` has all tables but the figures. */
  constructor(file: Record<string, unknown>) {
    this.info = readInfo(file);
    const { records } = this;
    const raw = {
      actors: records.read(file, "actors"),
      sources: records.read(file, "sources"),
      places: records.read(file, "places"),
      routes: records.read(file, "routes"),
    };
    const actors = records.resolve("actors", raw.actors);
    this.tables = { ...raw, actors, routes: records.resolve("routes", raw.routes) };
    const { sources, places } = raw;
    this.context = {
      ...this.info,
      actors: byId(actors),
      sources: byId(sources),
      places: byId(places),
    };
    this.#rows = new RowCollector(this.context);
  }

  /** Reads the next figures. */
  read({ bytes, ranges, first, offset }: Chunk): void {
    for (let i = 0; i * 2 < ranges.length; i++) {
      const at = first + i;
      this.#count++;
      const figure = this.records.readOne("figures", valueAt({ bytes, ranges }, i), at);
      if (!figure) continue;
      this.#ats.push(at);
      this.#ranges.push(offset + (ranges[i * 2] ?? 0), offset + (ranges[i * 2 + 1] ?? 0));
      this.#ids.push(figure.id);
      this.#isResolved.push(this.records.resolveOne("figures", figure, at) ? 1 : 0);
      this.#rows.add(figure);
    }
  }

  /** All that has been read. */
  finish(): Part {
    return {
      rows: this.#rows.rows,
      ats: Uint32Array.from(this.#ats),
      ranges: Uint32Array.from(this.#ranges),
      ids: this.#ids.join(" "),
      isResolved: Uint8Array.from(this.#isResolved),
      faults: this.records.takeFaults("figures"),
      count: this.#count,
    };
  }
}
