import { TILE_ORIGIN } from "../src/views/map/ground/tileServer.ts";
import { RECORD_STYLE_HASH } from "./document/recordStyle.ts";

/** A policy, from what may be fetched and which pictures may be shown besides the site's own. */
const policyOf = (connect: string, images: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    // The one style that stands in a page is that of the record as text.
    `style-src 'self' ${RECORD_STYLE_HASH}`,
    "font-src 'self'",
    `img-src ${images}`,
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const TILES = `'self' data: ${TILE_ORIGIN}`;

/** What the built page may do: everything is its own, but for street tiles, which the reader asks for. */
export const CONTENT_SECURITY_POLICY = policyOf("'self'", TILES);

/** What the page may do that shows outside datasets, also from a server on the reader's machine, after the reader's yes. */
export const OUTSIDE_POLICY = policyOf("'self' https: http://localhost:* http://127.0.0.1:*", TILES);

/** What the page for frames may do: it makes no request to another server, whatever its address says. */
export const EMBED_POLICY = policyOf("'self'", "'self' data:");
