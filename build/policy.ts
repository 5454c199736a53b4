import { TILE_ORIGIN } from "../src/views/map/ground/tileServer.ts";
import { RECORD_STYLE_HASH } from "./document/recordStyle.ts";

/**
 * What the built page may do. Everything is its own; the two exceptions are asked for by the reader: an outside dataset
 * (`?dataset=`, also from a server on the reader's machine) and street tiles.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // The one style that stands in a page is that of the record as text.
  `style-src 'self' ${RECORD_STYLE_HASH}`,
  "font-src 'self'",
  `img-src 'self' data: ${TILE_ORIGIN}`,
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
