import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HEADERS } from "../../../build/headers.ts";

describe.each(["hosting/nginx.conf", "hosting/Caddyfile"])("%s", (path) => {
  const text = readFileSync(path, "utf8");

  it("lets embed.html be framed by any page, and nothing else by any", () => {
    expect(text).toMatch(/frame-ancestors \*"|embed\\?\.html\$? "\*"/);
    expect(text).toMatch(/frame-ancestors 'none'"|default +"'none'"/);
    expect(text).toMatch(/X-Frame-Options/);
    expect(text).not.toContain("'self'");
  });

  it("sends what `_headers` sends to hosts that read it", () => {
    for (const value of ["no-referrer", "nosniff", "no-cache", "public, max-age=31536000, immutable"]) {
      expect(HEADERS).toContain(value);
      expect(text).toContain(`"${value}"`);
    }
    expect(HEADERS).toContain("/data/*\n  Access-Control-Allow-Origin: *");
    expect(text).toMatch(/\/(data\/|\(data\|assets\))[\s\S]*"\*"/);
  });

  it("leaves nothing to the order of headers: Caddy sends the one for all addresses last", () => {
    expect(text).not.toMatch(/header \{[^}]*Cache-Control/);
  });
});

describe("_headers", () => {
  const blocks = new Map(
    HEADERS.split(/^(?=\/)/m).map((block) => {
      const [address = "", ...headers] = block.trim().split(/\n\s+/);
      return [address, headers] as const;
    }),
  );
  /** All that is sent for an address: the blocks whose address it begins with, or is. */
  const sentFor = (address: string): string[] =>
    [...blocks].flatMap(([pattern, headers]) =>
      (pattern.endsWith("*") ? address.startsWith(pattern.slice(0, -1)) : address === pattern) ? headers : [],
    );

  it("keeps every page out of frames but the one that is made for them", () => {
    for (const page of [
      "/",
      "/index.html",
      "/record.html",
      "/figure/kz-entries/",
      "/ru/figure/",
      "/day/2022-09-27/",
    ])
      expect(sentFor(page), page).toContain("Content-Security-Policy: frame-ancestors 'none'");
    expect(sentFor("/embed.html").join()).not.toMatch(/frame-ancestors|X-Frame-Options/);
  });

  it("opens to any origin what a sandboxed frame asks for", () => {
    for (const file of ["/assets/index-1.js", "/data/exodus-2022.json"])
      expect(sentFor(file)).toContain("Access-Control-Allow-Origin: *");
    expect(sentFor("/index.html").join()).not.toContain("Access-Control");
  });
});

describe.each(["pages", "test"])("the workflow %s", (name) => {
  const text = readFileSync(`.github/workflows/${name}.yml`, "utf8");
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

  it("runs what there is, with actions of a version, and may do no more than it has to", () => {
    for (const [, script = ""] of text.matchAll(/npm run ([\w:]+)/g))
      expect(scripts).toHaveProperty([script]);
    for (const [, file = ""] of text.matchAll(/npx tsx (\S+)/g)) expect(existsSync(file), file).toBe(true);
    if (text.includes(".ci/run")) expect(statSync(".ci/run").mode & 0o111).not.toBe(0);
    const actions = Array.from(text.matchAll(/uses: (\S+)/g), ([, action]) => action);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@v\d+$/);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text.match(/: write$/gm)?.length ?? 0).toBe(name === "pages" ? 2 : 0);
  });
});
