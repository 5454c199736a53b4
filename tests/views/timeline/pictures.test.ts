import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { parseText } from "../../../src/load/parse.ts";
import { expectPicture } from "../../snapshots/compare.ts";
import { drawPicture } from "./picture.ts";

const open = (file: string) => parseText(readFileSync(file, "utf8"));

describe("the timeline as it opens", () => {
  it.each([
    ["exodus-2022", "data/exodus-2022.json"],
    ["ukraine-2022", "tests/fixtures/foreign/ukraine-2022.json"],
    ["j-greece", "tests/fixtures/foreign/j-greece.json"],
    ["k-venezuela", "tests/fixtures/foreign/k-venezuela.json"],
    ["years", "tests/fixtures/foreign/years.json"],
  ])("shows %s", (name, file) => {
    const archive = open(file);
    expectPicture(`timeline/${name}`, drawPicture(name, archive, archive.openingDay));
  });
});
