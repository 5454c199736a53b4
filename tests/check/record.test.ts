import { expect, it } from "vitest";
import { checkFile } from "../../src/check/command/checkFile.ts";

it("finds nothing in the record, not even a warning, as data/README.md says", () => {
  const { problems } = checkFile("data/exodus-2022.json", undefined);
  expect(
    problems.map(({ rule, record, field, message }) => `${rule} ${record} ${field}: ${message}`),
  ).toEqual([]);
});
