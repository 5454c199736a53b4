import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storyRuns } from "../../src/model/storyText.ts";
import { parseDay } from "../../src/model/time/day.ts";

describe("the text of a story", () => {
  it("is cut into words, figures and days", () => {
    expect(storyRuns("On {day:2022-09-21} it was {figure:kz-entries}.")).toEqual([
      { kind: "text", text: "On " },
      { kind: "day", day: parseDay("2022-09-21") },
      { kind: "text", text: " it was " },
      { kind: "figure", id: "kz-entries", raw: "{figure:kz-entries}" },
      { kind: "text", text: "." },
    ]);
  });

  it("keeps what it does not know as it stands", () => {
    expect(storyRuns("{day:25 September}{event:decree}{}")).toEqual([
      { kind: "unknown", raw: "{day:25 September}" },
      { kind: "unknown", raw: "{event:decree}" },
      { kind: "text", text: "{}" },
    ]);
    expect(storyRuns("")).toEqual([]);
  });

  it("loses no letter of any text", () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom("{figure:a}", "{day:2022-02-30}", "{figure:", "}"));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        const back = storyRuns(text).map((run) =>
          run.kind === "text" ? run.text : "raw" in run ? run.raw : "",
        );
        expect(back.join("")).toBe(text);
      }),
    );
  });
});
