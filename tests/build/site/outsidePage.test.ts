import { expect, it } from "vitest";
import { CONTENT_SECURITY_POLICY, OUTSIDE_POLICY } from "../../../build/policy.ts";
import { outsidePageOf } from "../../../build/site/outsidePage.ts";

it("only the page for outside datasets may ask other servers", () => {
  expect(CONTENT_SECURITY_POLICY).toMatch(/connect-src 'self';/);
  expect(OUTSIDE_POLICY).toMatch(/connect-src 'self' https: http:\/\/localhost:\* http:\/\/127\.0\.0\.1:\*;/);
  const index = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY.replaceAll("'", "&#39;")}"><title>A</title><p>B</p>`;
  const { fileName, source } = outsidePageOf(index);
  expect(fileName).toBe("outside.html");
  expect(source).toContain(`content="${OUTSIDE_POLICY}"`);
  expect(source).toContain('<meta name="robots" content="noindex"/>');
  expect(() => outsidePageOf("<title>A</title>")).toThrow(/policy/);
});
