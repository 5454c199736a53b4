import { readFileSync } from "node:fs";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { atomFeed } from "../../../build/changes/atomFeed.ts";
import { compareVersions, hashOfRecord, type VersionFile } from "../../../build/changes/compareRecords.ts";
import { readVersions } from "../../../build/changes/versions.ts";
import { BUILT_LANGUAGES } from "../../../build/document/languages.ts";
import { inLanguage } from "../../../build/publish.ts";
import { readArchive } from "../../export/archives.ts";

const DATASET = "data/exodus-2022.json";
const SITE = "https://site.example/sub/";
const versions = readVersions(DATASET);
const record = JSON.parse(readFileSync(DATASET, "utf8"));

describe("the versions of the record", () => {
  it("end with the one that is here: raise its version and run data:version", () => {
    expect(versions[0]).toMatchObject({ version: record.dataset.version, sha256: hashOfRecord(record) });
  });

  it("go back to the first, each later than the one before it, and add up to the figures that are here", () => {
    expect(versions.at(-1)?.changes).toBeNull();
    const dates = versions.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().reverse());
    for (const [at, { figures, changes }] of versions.entries()) {
      if (!changes) continue;
      const before = versions[at + 1]?.figures ?? 0;
      expect(figures).toBe(before + changes.figures.added.length - changes.figures.withdrawn.length);
    }
  });
});

describe("two versions of a small record", () => {
  const figure = (id: string, more: object = {}) => ({
    id,
    unit: "people",
    value: { low: 7, high: 7, hedge: "exact" },
    when: "2022-09-27",
    ...more,
  });
  const file = (version: string, figures: VersionFile["figures"]): VersionFile => ({
    dataset: { version },
    figures,
    events: [],
    sources: [],
  });
  const before = file("1.0.0", [figure("a"), figure("b"), figure("c"), figure("d")]);

  it("say what was added, what was withdrawn, and what of the others changed from what", () => {
    const about = { low: 7, high: 7, hedge: "about" };
    const after = file("1.1.0", [
      figure("a"),
      figure("b", { value: about, note: "Its page has “about”." }),
      figure("c", { when: "2022-09-28", evidence: [] }),
      figure("e"),
    ]);
    expect(
      compareVersions(before, after, "2022-12-01T00:00:00Z", (_, id) => `seven people, ${id}`).changes
        ?.figures,
    ).toEqual({
      added: ["e"],
      withdrawn: [{ id: "d", name: "seven people, d" }],
      changed: [
        {
          id: "b",
          parts: ["value", "note"],
          was: { value: { value: { low: 7, high: 7, hedge: "exact" }, unit: "people" } },
        },
        { id: "c", parts: ["when", "evidence"], was: { when: "2022-09-27" } },
      ],
    });
  });

  it("are first of all without anything before them", () => {
    expect(compareVersions(null, before, "2022-12-01T00:00:00Z", (_, id) => id).changes).toBeNull();
  });
});

describe.each([
  ["", 0],
  ["ru/", 1],
])("the feed at %schanges.atom, read by another parser", (folder, at) => {
  const [language = BUILT_LANGUAGES[0]] = BUILT_LANGUAGES.slice(at);
  if (!language) throw new Error("there is no language");
  const own = inLanguage(readArchive(DATASET), DATASET, language);
  const sourceAt = (site: string | null): string => atomFeed(own, versions, site);
  const feed = parseAtomFeed(sourceAt(SITE));

  it("has an entry for each version, with its day, its own name and its place on the page of changes", () => {
    expect(feed.entries?.map(({ updated }) => updated)).toEqual(versions.map(({ date }) => date));
    expect(new Set([feed.id, ...(feed.entries ?? []).map(({ id }) => id)]).size).toBe(versions.length + 1);
    expect(feed.entries?.map(({ links }) => links?.[0]?.href)).toEqual(
      versions.map(({ version }) => `${SITE}${folder}changes/#v${version}`),
    );
    expect(feed.links).toContainEqual(
      expect.objectContaining({ rel: "self", href: `${SITE}${folder}changes.atom` }),
    );
    expect(feed.authors?.[0]?.name).not.toBe("");
  });

  it("links each figure that is there, and says of what was changed how it was", () => {
    const content = JSON.stringify(
      feed.entries?.find(({ title }) => JSON.stringify(title).includes("1.4.0"))?.content,
    );
    for (const id of versions.find(({ version }) => version === "1.4.0")?.changes?.figures.added ?? [])
      expect(content).toContain(`${SITE}${folder}figure/${id}/`);
    expect(content).toContain(folder === "" ? "before: about " : "было: около");
  });

  it("keeps its names wherever the site is", () => {
    const elsewhere = parseAtomFeed(sourceAt(null));
    expect(elsewhere.id).toBe(feed.id);
    expect(elsewhere.entries?.map(({ id }) => id)).toEqual(feed.entries?.map(({ id }) => id));
  });
});
