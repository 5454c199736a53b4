import { isObject } from "../../model/isObject.ts";

/** The fields of a source that are addresses on the web. */
const ADDRESSES = [["URL"], ["original", "URL"], ["archive"]] as const;

/** What most addresses look like, which every browser can open: told without its parser, of which a large file would ask ten thousand times. */
const PLAIN_ADDRESS = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}(?:[/?#][!-~]*)?$/;

/** Whether a browser can open a text as an address on the web. The schema's own check of its form lets some through that none can open. */
function isAddress(text: string): boolean {
  if (PLAIN_ADDRESS.test(text)) return true;
  try {
    return /^https?:$/.test(new URL(text).protocol) && !/\s/.test(text);
  } catch {
    return false;
  }
}

/** A source without the addresses that cannot be opened, and the paths of these. It stays where its link does not: figures need it. */
export function withoutFaultyAddresses(source: unknown): { source: unknown; faulty: readonly string[] } {
  const faulty: string[] = [];
  if (!isObject(source)) return { source, faulty };
  const kept = { ...source };
  for (const [name, inner] of ADDRESSES) {
    const own = Object.hasOwn(kept, name) ? kept[name] : undefined;
    const text = inner === undefined ? own : isObject(own) ? own[inner] : undefined;
    if (typeof text !== "string" || isAddress(text)) continue;
    faulty.push(inner === undefined ? name : `${name}.${inner}`);
    if (inner === undefined) delete kept[name];
    else if (isObject(own)) kept[name] = { ...own, [inner]: undefined };
  }
  return faulty.length === 0 ? { source, faulty } : { source: kept, faulty };
}
