import type { Shape } from "./shape.ts";

/** The record that the page was built with, known by its bytes. */
export interface BuiltRecord {
  readonly bytes: number;
  readonly sha256: string;
  /** How it is read without the schema; null where it has something that only the schema can set right. */
  readonly shape: Shape | null;
}

/** Whether bytes are those of a record; null where this browser cannot tell. */
export async function isRecord(
  bytes: Uint8Array<ArrayBuffer>,
  built: Pick<BuiltRecord, "bytes" | "sha256"> | null,
): Promise<boolean | null> {
  if (bytes.length !== built?.bytes) return false;
  // Browsers offer no hashing to a page that came over plain http.
  if (!globalThis.crypto?.subtle) return null;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("") === built.sha256;
}
