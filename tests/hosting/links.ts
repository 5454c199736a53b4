import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, posix } from "node:path";

/** Files that name addresses: pages, the feed, the list of pages, and what stands for a page elsewhere. */
const NAMING = new Set([".atom", ".html", ".xml"]);
const OEMBED = "oembed.json";
/** Addresses of elements, of the list of pages, and whole ones in any text. */
const NAMED = /\s(?:href|src|srcset)="([^"]*)"|<loc>([^<]*)<|\b(https?:[^\s"'<>\\]*)/g;
const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&#x27;", "'"],
  ["&lt;", "<"],
  ["&gt;", ">"],
]);
const decoded = (text: string): string =>
  text.replaceAll(/&[#\w]+;/g, (entity) => ENTITIES.get(entity) ?? entity);

/** The site's own address, as its list of pages has it; null where the build did not know it. */
function siteOf(dir: string): string | null {
  const path = join(dir, "sitemap.xml");
  if (!existsSync(path)) return null;
  const found = readFileSync(path, "utf8").matchAll(/<loc>([^<]*\/)figure\/<\/loc>/g);
  // Each language has such a list; those of the others are in folders of the site.
  const [site = null] = Array.from(found, ([, one = ""]) => one).sort((a, b) => a.length - b.length);
  return site;
}

/** A path without what is written by signs and numbers; as it is where that cannot be read. */
function unescaped(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The path that an address leads to within the site; null where it leads elsewhere. A site in a folder has nothing outside of it. */
function pathOf(address: string, from: string, site: string | null): string | null {
  const within = site !== null && address.startsWith(site) ? address.slice(site.length) : null;
  if (within === null && (HAS_SCHEME.test(address) || address.startsWith("#"))) return null;
  const plain = unescaped((within ?? address).replace(/[?#].*$/s, ""));
  // From the root of its host an address leads out of a site in a folder.
  if (within !== null || plain.startsWith("/")) return plain;
  return plain === "" ? from : posix.join(posix.dirname(from), plain);
}

/** Each address in a built site that leads to no file of it, with a page that has it; and how many were looked at. */
export function brokenLinks(dir: string): { readonly broken: string[]; readonly count: number } {
  const site = siteOf(dir);
  const broken = new Map<string, string>();
  let count = 0;
  const isThere = new Map<string, boolean>();
  const leadsSomewhere = (path: string): boolean => {
    const known = isThere.get(path);
    if (known !== undefined) return known;
    const file = join(dir, path === "" || path.endsWith("/") ? `${path}index.html` : path);
    const found =
      !path.startsWith("..") && !path.startsWith("/") && existsSync(file) && statSync(file).isFile();
    isThere.set(path, found);
    return found;
  };
  for (const from of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
    if (!NAMING.has(extname(from)) && !from.endsWith(OEMBED)) continue;
    // The edition in one file has the record in it, and no file beside it.
    if (from === "crossings.html") continue;
    const text = readFileSync(join(dir, from), "utf8");
    // The entries of a feed are pages within it.
    const read = extname(from) === ".atom" ? decoded(text) : text;
    for (const [, attribute, loc, whole] of read.matchAll(NAMED)) {
      const path = pathOf(decoded(attribute ?? loc ?? whole ?? ""), from, site);
      if (path === null) continue;
      count++;
      if (!leadsSomewhere(path)) broken.set(path, from);
    }
  }
  return { broken: Array.from(broken, ([path, from]) => `${path} (in ${from})`), count };
}
