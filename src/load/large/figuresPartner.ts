import type { Tables } from "../records/records.ts";
import { type Chunk, ChunkReader, type RangedPart } from "./chunkReader.ts";
import type { Partner } from "./readLarge.ts";

/** What one reading thread tells the other. */
type ToPartner =
  | { readonly kind: "tables"; readonly file: Tables }
  | { readonly kind: "figures"; readonly chunk: Chunk }
  | { readonly kind: "finish" };

/** What it hears back: that figures have been read, all that was read, or that they could not be. */
type FromPartner =
  | { readonly kind: "read" }
  | { readonly kind: "part"; readonly part: RangedPart }
  | { readonly kind: "failed"; readonly why: string };

/** Figures wait with the partner in this many chunks, so that it never waits for them. */
const AHEAD = 3;

/** Reads figures for the thread at the other end of a port. */
export function helpAt(port: MessagePort): void {
  let reader: ChunkReader | null = null;
  const tell = (message: FromPartner): void => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<ToPartner>) => {
    try {
      if (data.kind === "tables") reader = new ChunkReader(data.file);
      else if (data.kind === "figures") {
        reader?.read(data.chunk);
        tell({ kind: "read" });
      } else if (reader) tell({ kind: "part", part: reader.part() });
    } catch (error) {
      tell({ kind: "failed", why: String(error) });
    }
  };
}

/** The thread at the other end of a port, to be given figures. */
export function partnerAt(port: MessagePort): Partner {
  let waiting = 0;
  let isOpen = false;
  let failure: Error | null = null;
  let give: ((part: RangedPart) => void) | null = null;
  let refuse: ((error: Error) => void) | null = null;
  const tell = (message: ToPartner, transfer: Transferable[] = []): void =>
    port.postMessage(message, transfer);
  const echo = new MessageChannel();
  port.onmessage = ({ data }: MessageEvent<FromPartner>) => {
    if (data.kind === "read") waiting--;
    else if (data.kind === "part") give?.(data.part);
    else {
      failure = new Error(data.why);
      refuse?.(failure);
    }
  };
  return {
    open(file) {
      isOpen = true;
      tell({ kind: "tables", file });
    },
    get isFree() {
      return isOpen && waiting < AHEAD;
    },
    read(chunk) {
      waiting++;
      tell({ kind: "figures", chunk }, [chunk.bytes.buffer as ArrayBuffer]);
    },
    finish() {
      return new Promise<RangedPart>((resolve, reject) => {
        if (failure) reject(failure);
        give = resolve;
        refuse = reject;
        tell({ kind: "finish" });
      });
    },
    breathe() {
      return new Promise((resolve) => {
        echo.port1.onmessage = () => resolve();
        echo.port2.postMessage(null);
      });
    },
  };
}
