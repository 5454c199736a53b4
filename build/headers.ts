import { OUTSIDE_PAGE } from "../src/app/screens/outsidePage.ts";
import { EMBED_PAGE, EMBED_SCRIPT } from "../src/export/embedCode.ts";
import { plainPage } from "../src/load/siteFiles.ts";
import { TAGS } from "../src/words/tags.ts";
import { OUTSIDE_POLICY } from "./policy.ts";

/** A block of the file: addresses, and the headers that are sent for them besides those of other blocks. */
const block = (address: string, ...headers: readonly string[]): string =>
  [address, ...headers].map((line, at) => `${at === 0 ? "" : "  "}${line}\n`).join("");

const FRESH = "Cache-Control: no-cache";
/** Where two blocks send a policy a browser keeps to both, so the page for frames must not be among the first of these. */
const UNFRAMED = ["Content-Security-Policy: frame-ancestors 'none'", "X-Frame-Options: DENY"];
const ANY_ORIGIN = "Access-Control-Allow-Origin: *";

/** The folders of the pages of text, in the first language; those of the others are in a folder of each. */
const TEXT_FOLDERS = ["figure", "event", "country", "day", "changes", "privacy", ...TAGS.slice(1)];

/** The built site's `_headers` file, for static hosts that read one. Each page has a policy of its own in it, which but for one page is narrower. */
export const HEADERS = [
  block(
    "/*",
    `Content-Security-Policy: ${OUTSIDE_POLICY}`,
    "Referrer-Policy: no-referrer",
    "X-Content-Type-Options: nosniff",
    "Permissions-Policy: geolocation=(), camera=(), microphone=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy: same-origin",
  ),
  ...["/", "/index.html", `/${OUTSIDE_PAGE}`, ...TAGS.map((tag) => `/${plainPage(tag)}`)].map((address) =>
    block(address, FRESH, ...UNFRAMED),
  ),
  ...TEXT_FOLDERS.map((folder) => block(`/${folder}/*`, ...UNFRAMED)),
  // Any page may frame this file, and no other file here.
  block(`/${EMBED_PAGE}`, FRESH),
  ...[`/${EMBED_SCRIPT}`, "/offline.js", "/offline.json"].map((address) => block(address, FRESH)),
  // A sandboxed frame has no origin of its own: what it asks for is asked for from elsewhere.
  block("/data/*", ANY_ORIGIN, FRESH),
  block("/assets/*", ANY_ORIGIN, "Cache-Control: public, max-age=31536000, immutable"),
].join("");
