/** A lost packet is no failure yet: a file is asked for once more after this time. */
const AGAIN_AFTER_MS = 300;

/**
 * What a function such as `() => import("./x.js")` imports, as its text says: the address, and where the file there is made of several
 * modules, the name that it gives this one.
 */
const IMPORT = /\bimport\(\s*["'`]([^"'`]+)["'`]\s*\)(?:\.then\(\(?([\w$]+)\)?\s*=>\s*\2\.([\w$]+)\))?/;

/**
 * Imports a module after an attempt that failed. Browsers keep a module that could not be parsed, some also one that could not be
 * fetched: only another address makes them ask for it again.
 */
async function importAgain<M>(load: () => Promise<M>, attempt: number): Promise<M> {
  const [, address, , name] = IMPORT.exec(String(load)) ?? [];
  if (address === undefined) return load();
  const url = new URL(address, import.meta.url);
  url.searchParams.set("attempt", String(attempt));
  const file = await import(/* @vite-ignore */ url.href);
  return name === undefined ? file : file[name];
}

/**
 * A function that imports a module once, and again where the last attempt has failed; asked with true, also where that has not ended.
 * `load` does nothing but import it.
 */
export function moduleFile<M>(load: () => Promise<M>): (isAgain?: boolean) => Promise<M> {
  let attempts = 0;
  let coming: Promise<M> | null = null;
  let isHere = false;

  async function fetchModule(attempt: number): Promise<M> {
    if (attempt > 1) return importAgain(load, attempt);
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
      return importAgain(load, attempt);
    }
  }
  return (isAgain = false) => {
    if (coming && (isHere || !isAgain)) return coming;
    attempts++;
    const own = fetchModule(attempts);
    coming = own;
    own.then(
      () => {
        isHere = true;
        coming = own;
      },
      () => {
        if (coming === own) coming = null;
      },
    );
    return own;
  };
}
