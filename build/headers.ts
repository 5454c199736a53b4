import { plainPage } from "../src/load/siteFiles.ts";
import { TAGS } from "../src/words/tags.ts";
import { CONTENT_SECURITY_POLICY } from "./policy.ts";

/** The built site's `_headers` file, for static hosts that read one. */
export const HEADERS = `/*
  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
/
  Cache-Control: no-cache
/index.html
  Cache-Control: no-cache
${TAGS.map((tag) => `/${plainPage(tag)}\n  Cache-Control: no-cache\n`).join("")}/offline.js
  Cache-Control: no-cache
/offline.json
  Cache-Control: no-cache
/data/*
  Access-Control-Allow-Origin: *
  Cache-Control: no-cache
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
