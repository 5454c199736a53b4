/** A part of the page whose file could not be fetched or read. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super("A part of the page could not be loaded.", { cause });
    this.name = "PartMissing";
  }
}

/** The address that a function such as `() => import("./x.js")` imports, as its text says; null where it says none. */
function importedAddress(load: () => Promise<unknown>): string | null {
  const [, address] = /\bimport\(\s*["'`]([^"'`]+)["'`]/.exec(String(load)) ?? [];
  return address ?? null;
}

/**
 * Imports a module again after an attempt that failed. Browsers keep a module that could not be parsed, some also one that
 * could not be fetched: only another address makes them ask for it again.
 */
export function importAgain<M>(load: () => Promise<M>, attempt: number): Promise<M> {
  const address = importedAddress(load);
  if (address === null) return load();
  const url = new URL(address, import.meta.url);
  url.searchParams.set("attempt", String(attempt));
  return import(/* @vite-ignore */ url.href);
}
