import { describe, expect, it } from "vitest";
import { followedTotals } from "../../src/store/readings/followed.ts";
import { openFile } from "../fixtures/open.ts";
import { smallFile } from "../fixtures/small.ts";

const [base] = smallFile().figures;
const total = (id: string, when: string, more: object = {}) => ({
  ...base,
  id,
  when,
  disputes: [],
  evidence: [{ source: "mt", published: "2022-12-01", summary: "Ours." }],
  ...more,
});

function followed(...figures: object[]): string[] {
  const dataset = { ...smallFile().dataset, lastDay: "2022-12-31", openingFigure: undefined };
  const { archive } = openFile({ ...smallFile(), dataset, figures });
  const marked = followedTotals(archive);
  return Array.from({ length: archive.count }, (_, at) => archive.at(at).id).filter(
    (_, at) => marked[at] === 1,
  );
}

describe("a total since the first day", () => {
  const first = total("first", "2022-09-21/2022-10-20");

  it("is the first of a row where its speaker went on with windows about as long", () => {
    expect(followed(first, total("second", "2022-10-21/2022-11-20"))).toEqual(["first"]);
    expect(followed(total("second", "2022-10-21/2022-11-20"), first)).toEqual(["first"]);
  });

  it("stands alone where nothing follows, or what follows overlaps it", () => {
    expect(followed(first)).toEqual([]);
    expect(followed(first, total("longer", "2022-09-21/2022-10-27"))).toEqual([]);
    expect(followed(first, total("overlapping", "2022-10-20/2022-11-20"))).toEqual([]);
  });

  it("stands alone where the next window is of another length, place, measure or speaker", () => {
    expect(followed(first, total("week", "2022-10-21/2022-10-27"))).toEqual([]);
    expect(followed(first, total("elsewhere", "2022-10-21/2022-11-20", { where: "ge" }))).toEqual([]);
    expect(followed(first, total("exits", "2022-10-21/2022-11-20", { measure: "exits" }))).toEqual([]);
    expect(followed(first, total("other", "2022-10-21/2022-11-20", { statedBy: ["ge-mia"] }))).toEqual([]);
  });

  it("stands alone where the other is no total, a running one, or of a part", () => {
    expect(followed(first, total("daily", "2022-10-21/2022-11-20", { basis: "per-day" }))).toEqual([]);
    expect(followed(first, total("running", "2022-10-21/2022-11-20", { running: true }))).toEqual([]);
    expect(followed(first, total("part", "2022-10-21/2022-11-20", { item: "men" }))).toEqual([]);
  });
});
