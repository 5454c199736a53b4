import { buffersOf } from "../columns/columns.ts";
import { asLoadError, LoadError } from "../loadError.ts";
import { DatasetReader } from "../records/datasetReader.ts";
import type { FromPartner, TablesText, ToPartner } from "./figuresMessages.ts";
import { FiguresReader, type ParquetPart, readGroups, roomFor } from "./figuresReader.ts";
import { RangeFile } from "./rangeFile.ts";

/** The tables of a text. That it is JSON is known. */
export function tablesOf(tables: TablesText): Record<string, unknown> {
  const text = typeof tables === "string" ? tables : new TextDecoder().decode(tables);
  return JSON.parse(text.replace(/^\ufeff/, ""));
}

/** Reads row groups for the thread at the other end of a port. */
export function helpAt(port: MessagePort): void {
  const tell = (message: FromPartner, transfer: Transferable[] = []): void =>
    port.postMessage(message, { transfer });
  port.onmessage = async ({ data }: MessageEvent<ToPartner>) => {
    try {
      const { address, state, plan, groups } = data;
      const reader = new FiguresReader(new DatasetReader(tablesOf(data.tables)), roomFor(groups, plan));
      const file = new RangeFile(address, (bytes) => tell({ kind: "received", bytes }), state);
      await readGroups(reader, file, plan, groups, (rows) => tell({ kind: "read", rows }));
      const part = reader.part();
      tell({ kind: "part", part }, buffersOf(part) as Transferable[]);
    } catch (error) {
      tell({ kind: "failed", fault: asLoadError(error).fault });
    }
  };
}

/** What is heard of a partner's reading. */
interface Heard {
  readonly onBytes: (bytes: number) => void;
  readonly onRows: (rows: number) => void;
}

/** Has row groups read by the thread at the other end of a port. */
export function readAt(
  port: MessagePort,
  asked: ToPartner,
  { onBytes, onRows }: Heard,
): Promise<ParquetPart> {
  return new Promise((resolve, reject) => {
    port.onmessage = ({ data }: MessageEvent<FromPartner>) => {
      if (data.kind === "received") onBytes(data.bytes);
      else if (data.kind === "read") onRows(data.rows);
      else if (data.kind === "part") resolve(data.part);
      else reject(new LoadError(data.fault));
    };
    port.postMessage(asked);
  });
}
