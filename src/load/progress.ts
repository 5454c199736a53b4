/**
 * How far a load has come: bytes received, and bytes in all where the server says so; then, of a large file, how many of its figures
 * have been read.
 */
export interface Progress {
  readonly received: number;
  readonly total: number | null;
  readonly reading?: { readonly read: number; readonly all: number };
}
