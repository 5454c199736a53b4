import type { Ref } from "../../../store/choices.ts";

/** Keys of an address that say which record is shown, and in which language. */
const KEPT = ["dataset", "lang"];

/** The address of a record on this site, without what the reader has chosen beside it. */
export function recordAddress({ kind, id }: Ref, { href }: Pick<Location, "href">): string {
  const here = new URL(href);
  const address = new URL(here.pathname, here.href);
  for (const key of KEPT) {
    const value = here.searchParams.get(key);
    if (value !== null) address.searchParams.set(key, value);
  }
  address.searchParams.set(kind, id);
  return address.href;
}
