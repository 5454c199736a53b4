import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { parseText } from "../../../../src/load/parse.ts";
import { expectPicture } from "../../../snapshots/compare.ts";
import { layOutOpening } from "./opening.ts";
import { drawPicture } from "./picture.ts";

const open = (file: string) => parseText(readFileSync(file, "utf8"));

describe("the opening map", () => {
  const exodus = open("data/exodus-2022.json");

  it.each([3, 6, 24])("shows the record on day %i", (day) => {
    const title = `exodus-2022, day ${day}`;
    expectPicture(`map/exodus-day-${day}`, drawPicture(title, layOutOpening(exodus, exodus.firstDay + day)));
  });

  it.each(["ukraine-2022", "j-greece", "k-venezuela"])("shows %s on its opening day", (name) => {
    const archive = open(`tests/fixtures/foreign/${name}.json`);
    expectPicture(`map/${name}`, drawPicture(name, layOutOpening(archive, archive.openingDay)));
  });
});
