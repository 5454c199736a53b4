import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HEADERS } from "../../build/headers.ts";

describe.each(["hosting/nginx.conf", "hosting/Caddyfile"])("%s", (path) => {
  const text = readFileSync(path, "utf8");

  it("says who may frame the page, which the page's own policy cannot", () => {
    expect(text).toMatch(/Content-Security-Policy "frame-ancestors 'self'"/);
  });

  it("sends what `_headers` sends to hosts that read it", () => {
    for (const value of ["no-referrer", "nosniff", "no-cache", "public, max-age=31536000, immutable"]) {
      expect(HEADERS).toContain(value);
      expect(text).toContain(`"${value}"`);
    }
    expect(HEADERS).toContain("/data/*\n  Access-Control-Allow-Origin: *");
    expect(text).toMatch(/\/data\/[\s\S]*"\*"/);
  });

  it("leaves nothing to the order of headers: Caddy sends the one for all addresses last", () => {
    expect(text).not.toMatch(/header \{[^}]*Cache-Control/);
  });
});
