import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { licencesText } from "../../../build/site/licences.ts";

const long = "Permission is hereby granted to use it. ".repeat(10);

describe("the list of licences", () => {
  it("has our own code, the record and the map before the packages, and each of these with its text", () => {
    const text = licencesText(
      `# Licenses\n\nThe app bundles:\n\n## a - 1.0.0 (MIT)\n\n${long}\n\n## b - 2.0.0 (ISC)\n\n${long}\n`,
    );
    expect(text.match(/^## .*/gm)).toEqual([
      "## Crossings, its own code (MIT)",
      "## The record (CC BY 4.0)",
      "## Map data: Natural Earth (public domain)",
      "## Map data, names and coordinates of towns: GeoNames (CC BY 4.0)",
      "## a - 1.0.0 (MIT)",
      "## b - 2.0.0 (ISC)",
    ]);
    expect(text).toContain(readFileSync("LICENSE", "utf8").trim());
    expect(text).not.toContain("The app bundles");
  });

  it("is not made where a package comes without its text", () => {
    expect(() => licencesText("# Licenses\n\n## bare - 1.0.0 (MIT)\n\n")).toThrow(/bare - 1\.0\.0/);
  });
});
