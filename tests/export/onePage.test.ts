import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { savedPage } from "../../src/app/take/save/savedPage.ts";
import { inlineScript, onePage, type PageFrame, readFrame } from "../../src/export/onePage.ts";

const FRAME: PageFrame = {
  policy: "default-src 'none'; script-src 'sha256-AA=='",
  icon: "data:image/svg+xml;base64,PHN2Zz4=",
  style: "body { color: red }",
  script: inlineScript('const a = "</script><!--"; start();'),
  files: [
    { name: "small.json", packed: "H4sI", isRecord: false },
    { name: "exodus-2022-wRTG5X34.json", packed: "AAAA", isRecord: true },
    { name: "exodus-2022.ru-a1B_2.json", packed: "BBBB", isRecord: true },
  ],
};

/** Texts that end an element, begin a comment, or break a script where they stand in one as they are. */
const HOSTILE = [
  "</script><script>window.hacked = true</script>",
  "</SCRIPT\u000a><img src=x onerror=hacked()>",
  "<!-- <script>",
  "]]>\u2028\u2029\u0000\ufeff",
  "</title><meta http-equiv=refresh content=0>",
  '"><svg onload=hacked()>',
  "$& $` $' $1 &lt; 98 000 Абв 😀 \ud800",
];

const saved = (text: string): string =>
  savedPage(FRAME, {
    json: JSON.stringify({ dataset: { id: "mine", title: text } }),
    facts: { day: "2026-11-28", host: text },
    language: "en",
    title: text,
    note: text,
  });

/** What a file in a page holds. */
function fileIn(html: string, name: string): unknown {
  const packed = readFrame(html)?.files.find((file) => file.name === name)?.packed;
  return packed === undefined ? undefined : JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString());
}

describe("a page in one file", () => {
  it("is read as what it was made of", () => {
    const html = onePage(FRAME, { language: "en", head: "<title>t</title>", opening: "<p>o</p>" });
    expect(readFrame(html)).toEqual(FRAME);
    expect(html.match(/<\/script/gi)).toHaveLength(4);
  });

  it("is not read of another page", () => {
    expect(readFrame("<!doctype html><title>Crossings</title>")).toBeNull();
    expect(readFrame("")).toBeNull();
    const html = onePage(FRAME, { language: "en", head: "", opening: "" });
    expect(readFrame(html.slice(0, -100))).toBeNull();
  });

  it("takes no file whose name or content could leave its element", () => {
    const withFile = (name: string, packed: string) => () =>
      onePage(
        { ...FRAME, files: [{ name, packed, isRecord: false }] },
        { language: "en", head: "", opening: "" },
      );
    expect(withFile('a"><script>', "AAAA")).toThrow();
    expect(withFile("a.json", "</script>")).toThrow();
  });
});

describe("a page with other data", () => {
  it.each(HOSTILE)("holds %j as a text", (text) => {
    const html = saved(text);
    // The beginning and the end of: small.json, the facts, the record, the page's script.
    expect(html.match(/<\/?script/gi)).toHaveLength(8);
    expect(html.match(/<!--/g)).toBeNull();
    expect(html.match(/<(svg|img|meta http-equiv=refresh)/g)).toBeNull();
    expect(fileIn(html, "saved-record.json")).toEqual({ dataset: { id: "mine", title: text } });
    expect(fileIn(html, "saved-facts.json")).toMatchObject({ day: "2026-11-28" });
  });

  it("has nothing of the record that the page was built with, and what the page runs on", () => {
    const html = saved("Mine");
    expect(html).not.toContain("exodus");
    const frame = readFrame(html);
    expect(frame).toMatchObject({ policy: FRAME.policy, script: FRAME.script, style: FRAME.style });
    expect(frame?.files.map(({ name }) => name)).toEqual([
      "small.json",
      "saved-facts.json",
      "saved-record.json",
    ]);
    expect(html).toContain("<title>Mine</title>");
    expect(html).toContain('<div id="root"><p>Mine</p></div>');
  });

  it("can be saved again: the record before is replaced", () => {
    const again = savedPage(readFrame(saved("First")) ?? FRAME, {
      json: JSON.stringify({ dataset: { title: "Second" } }),
      facts: { day: "2026-11-29", host: null },
      language: "ru",
      title: "Second",
      note: "Second",
    });
    expect(readFrame(again)?.files).toHaveLength(3);
    expect(fileIn(again, "saved-record.json")).toEqual({ dataset: { title: "Second" } });
    expect(again).not.toContain("First");
  });
});
