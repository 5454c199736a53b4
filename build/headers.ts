import { CONTENT_SECURITY_POLICY } from "./policy.ts";

/** The built site's `_headers` file, for static hosts that read one. */
export const HEADERS = `/*
  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
