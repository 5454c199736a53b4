import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseText } from "../../src/load/parse.ts";
import { storyRuns } from "../../src/model/storyText.ts";
import { readUrl } from "../../src/store/url.ts";
import { storySegments } from "../../src/views/story/storySegments.ts";
import { en } from "../../src/words/en.ts";
import { ru } from "../../src/words/ru.ts";
import { segmentText } from "../../src/words/segment.ts";

const archive = parseText(readFileSync("data/exodus-2022.json", "utf8"));
const { texts: overlay }: { texts: { stories: Record<string, Record<string, string>> } } = JSON.parse(
  readFileSync("data/exodus-2022.ru.json", "utf8"),
);
const steps = archive.stories.flatMap(({ id, steps }) =>
  steps.map((step, at) => ({ ...step, id, number: at + 1 })),
);

describe("the record's stories", () => {
  it.each(steps)(
    "$id, step $number: its view is one of the page, and shows what its text names",
    ({ view, text }) => {
      const { choices, problems, extra } = readUrl(view, archive);
      expect([problems, extra]).toEqual([[], []]);
      const selected = choices.selected;
      const named = storyRuns(text).flatMap((run) => (run.kind === "figure" ? [run.id] : []));
      if (selected?.kind === "figure") expect(named).toContain(selected.id);
    },
  );

  it.each(steps)("$id, step $number: Russian names the same figures and days", ({ id, number, text }) => {
    const [, russian = ""] =
      Object.entries(overlay.stories[id] ?? {}).find(([key]) => key.startsWith(`steps.${number}.text#`)) ??
      [];
    const named = (of: string): string[] => (of.match(/\{[^}]*\}/g) ?? []).sort();
    expect(named(russian)).toEqual(named(text));
  });

  it("say each number with its hedge, and mark what is disputed, in both languages", () => {
    const text = archive.stories[0]?.steps[6]?.text ?? "";
    const plain = (words: typeof en): string =>
      segmentText(storySegments(archive, words, text)).replaceAll(/\s/g, " ");
    const disputed = (words: typeof en): readonly string[] =>
      storySegments(archive, words, text)
        .filter(({ isDisputed }) => isDisputed)
        .map((segment) => segment.text.replaceAll(/\s/g, " "));
    expect(plain(en)).toContain("gave about 98,000 people who had come in since the decree");
    expect(disputed(en)).toContain("about 98,000 people");
    expect(disputed(en)).not.toContain("64,234 people");
    expect(plain(en)).toContain("By the same count 64,234 people had gone out again.");
    expect(plain(ru)).toMatch(/64 234/);
  });
});
