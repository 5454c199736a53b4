import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { frameCode, scriptCode } from "../../src/export/embedCode.ts";

const SITE = "https://site.example/";

describe("the code of a frame", () => {
  it("escapes its address and its title", () => {
    const code = frameCode(`${SITE}embed.html?day=2022-09-27&lang=en`, 'a "b" <c>', 440);
    expect(code).toBe(
      '<iframe src="https://site.example/embed.html?day=2022-09-27&amp;lang=en" title="a &quot;b&quot; &lt;c&gt;" width="100%" height="440" loading="lazy" allow="clipboard-write" style="border:0"></iframe>',
    );
  });

  it("is valid HTML but for a width that every browser takes, and so is that of the script", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "no-inline-style": "off", "attribute-allowed-values": "off" },
    });
    const { results } = await validator.validateString(
      `${frameCode(`${SITE}embed.html`, "title", 380)}\n${scriptCode(SITE)}`,
    );
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([]);
  });
});

describe("the script for pages with frames", () => {
  it("is under 1 kB", () => {
    expect(readFileSync("public/embed.js").length).toBeLessThan(1000);
  });
});
