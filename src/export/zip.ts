import { Zip, ZipDeflate } from "fflate";

/** A file in a zip. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How many bytes are packed between two pauses. */
const PIECE = 262_144;

/** A zip of files, all dated noon of one day (`2022-09-27`). Pauses between pieces, for a caller who lets others work. */
export function* zipOf(files: readonly PackedFile[], day: string): Generator<void, Uint8Array, void> {
  const parts: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    failure ??= error;
    if (!error) parts.push(part);
  });
  for (const { path, bytes } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = `${day}T12:00:00`;
    zip.add(entry);
    for (let at = 0; at === 0 || at < bytes.length; at += PIECE) {
      entry.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      yield;
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
