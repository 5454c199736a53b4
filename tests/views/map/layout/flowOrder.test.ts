import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseText } from "../../../../src/load/parse.ts";
import { layOut, openingSurface } from "../pictures/opening.ts";

it("the numbers of arrows are read with the largest first, whichever found room first", () => {
  const archive = parseText(readFileSync("data/exodus-2022.json", "utf8"));
  const { flows } = layOut(archive, archive.firstDay + 6, openingSurface(archive, { w: 964, h: 378 }));
  expect(flows.slice(0, 3).map(({ item }) => item.country)).toEqual(["KZ", "GE", "FI"]);
});
