import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/load/parse.ts";
import { agreementOf } from "./agreement.ts";

const open = (path: string) => parseDataset(JSON.parse(readFileSync(path, "utf8")));
const archive = open("data/exodus-2022.json");
const walk = agreementOf(archive);

describe.each(["happened", "known"] as const)("every day by “%s”", (clock) => {
  it.each(["", ...archive.columns.countries])(
    "holds sentence, map, lanes and list together: %s",
    (country) => {
      expect(walk(clock, country)).toEqual([]);
    },
  );

  it("does so where each day is shown alone", () => {
    expect(walk(clock, "", "day")).toEqual([]);
  });
});

describe.each(["ukraine-2022", "j-greece", "k-venezuela", "l-rohingya", "oneday", "years"])("%s", (name) => {
  const foreign = open(`tests/fixtures/foreign/${name}.json`);

  it.each(["happened", "known"] as const)("agrees with itself every day by “%s”", (clock) => {
    const walkForeign = agreementOf(foreign);
    expect(["", ...foreign.columns.countries].flatMap((country) => walkForeign(clock, country))).toEqual([]);
  });
});
