import { DatasetReader } from "../records/datasetReader.ts";
import type { Part } from "../records/mergeParts.ts";
import type { Tables } from "../records/records.ts";
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

/** What one thread has read of the figures, and where each lies in the file, as pairs one after another. */
export interface RangedPart extends Part {
  readonly ranges: Uint32Array;
}

/** Reads the figures of a file in chunks. Nothing of them is kept but their columns and where they lie. */
export class ChunkReader {
  readonly dataset: DatasetReader;
  readonly #ranges: number[] = [];

  /** `file` has the tables that figures refer to. */
  constructor(file: Tables) {
    this.dataset = new DatasetReader(file);
  }

  /** Reads the next figures. */
  read({ bytes, ranges, first, offset }: Chunk): void {
    for (let i = 0; i * 2 < ranges.length; i++) {
      if (this.dataset.readFigure(valueAt({ bytes, ranges }, i), first + i))
        this.#ranges.push(offset + (ranges[i * 2] ?? 0), offset + (ranges[i * 2 + 1] ?? 0));
    }
  }

  /** Where each valid figure lies in the file. */
  get ranges(): Uint32Array {
    return Uint32Array.from(this.#ranges);
  }

  /** All that has been read. */
  part(): RangedPart {
    return { ...this.dataset.part(), ranges: this.ranges };
  }
}
