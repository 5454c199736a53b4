/**
 * The page that may ask other servers: the same as the site's own, under another policy. What the reader does not ask of another server
 * is done on a page that cannot ask any.
 */
export const OUTSIDE_PAGE = "outside.html";

type Place = Pick<Location, "protocol" | "pathname" | "search" | "hash">;

/**
 * Where a page has to go before it can ask another server; null where it is there. A page in a frame and one that is a file itself stay
 * where they are: they ask nobody.
 */
export function outsideAddress({ protocol, pathname, search, hash }: Place, isFrame: boolean): string | null {
  const isThere = pathname.endsWith(`/${OUTSIDE_PAGE}`);
  if (isThere || isFrame || protocol === "file:") return null;
  return `${pathname.replace(/[^/]*$/, OUTSIDE_PAGE)}${search}${hash}`;
}

/** Where the site's own record is, seen from a page that shows another. */
export const homeAddress = ({ pathname }: Pick<Place, "pathname">): string =>
  pathname.endsWith(`/${OUTSIDE_PAGE}`) ? "./" : "?";
