import { describe, expect, it } from "vitest";
import { citationOf } from "../../src/export/cite/citeFormats.ts";
import { cslItemsOf } from "../../src/export/cite/cslJson.ts";
import { foreignWords } from "../../src/words/foreignWords.ts";
import { allWords } from "../fixtures/allWords.ts";
import { smallDataset } from "../fixtures/small.ts";

const FACTS = { address: "https://site.example/?figure=kz-entries", today: "2026-11-27" };

describe("a record from elsewhere", () => {
  const archive = smallDataset();
  const record = archive.figure("kz-entries");
  if (!record) throw new Error("the fixture has no figure kz-entries");
  const cited = { kind: "figure", record } as const;
  const foreign = foreignWords(allWords, {
    kind: "address",
    host: "example.net",
    address: "https://example.net/data.json",
  });

  it.each(["sentence", "apa", "chicago", "bibtex", "ris", "csl"] as const)(
    "is cited as one that is not this site’s: %s",
    (format) => {
      const mark = "Record from example.net, shown by Crossings, which has not checked it.";
      expect(citationOf(archive, foreign, cited, FACTS, format, false)).toContain(mark);
      expect(citationOf(archive, allWords, cited, FACTS, format, false)).not.toContain("not checked");
    },
  );
});

it("a figure that another disputes is cited with that, also where it does not name the other", () => {
  const archive = smallDataset();
  const record = archive.figure("ge-entries");
  if (!record) throw new Error("the fixture has no figure ge-entries");
  expect(record.disputes).toEqual([]);
  const [own] = cslItemsOf(archive, allWords, { kind: "figure", record }, FACTS);
  expect(own?.title).toContain("; disputed: counts another country.");
});
