import { Zip, ZipDeflate } from "fflate";

/** A file in a zip. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How many bytes are packed between two pauses. */
const PIECE = 262_144;

/**
 * A zip of files, all dated noon of one day (`2022-09-27`). Pauses between pieces, for a caller who lets
 * others work, and says which share of the bytes is packed.
 */
export function* zipOf(files: readonly PackedFile[], day: string): Generator<number, Uint8Array, void> {
  const parts: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    failure ??= error;
    if (!error) parts.push(part);
  });
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let packed = 0;
  for (const { path, bytes } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = `${day}T12:00:00`;
    zip.add(entry);
    for (let at = 0; at === 0 || at < bytes.length; at += PIECE) {
      entry.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      packed += Math.min(PIECE, bytes.length - at);
      yield packed / total;
    }
  }
  zip.end();
  if (failure) throw failure;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
