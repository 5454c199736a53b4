import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { LevelName } from "../../../src/views/map/basemap/chooseLevels.ts";
import type { GroundTrouble } from "../../../src/views/map/basemap/LevelShelf.ts";

const LEVEL = { type: "Topology", arcs: [], objects: {} };

/** What the server does with each level from now on. */
let answers: Partial<Record<LevelName, "fails" | "stalls">> = {};
let troubles: (GroundTrouble | null)[] = [];

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  answers = {};
  troubles = [];
  vi.stubGlobal("fetch", (url: string) => {
    const name = /(\w+)\.json/.exec(url)?.[1] as LevelName;
    if (answers[name] === "stalls") return new Promise(() => {});
    return Promise.resolve(
      answers[name] === "fails" ? new Response("", { status: 404 }) : Response.json(LEVEL),
    );
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A shelf with nothing on it, and nothing loaded before. */
async function emptyShelf() {
  const { LevelShelf } = await import("../../../src/views/map/basemap/LevelShelf.ts");
  return new LevelShelf(
    () => {},
    (trouble) => troubles.push(trouble),
  );
}

it("says nothing while all comes", async () => {
  const shelf = await emptyShelf();
  shelf.want(["small", "detail"]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(shelf.has("small") && shelf.has("detail")).toBe(true);
  expect(troubles).toEqual([]);
});

it("says that the ground is missing, and asks again when the map has moved", async () => {
  const shelf = await emptyShelf();
  answers = { small: "fails" };
  shelf.want(["small"]);
  await vi.advanceTimersByTimeAsync(10);
  expect(troubles).toEqual(["missing"]);
  answers = {};
  shelf.want(["small"]);
  await vi.advanceTimersByTimeAsync(10);
  expect(troubles).toEqual(["missing", null]);
  expect(shelf.has("small")).toBe(true);
});

it("says within five seconds that the ground is late", async () => {
  const shelf = await emptyShelf();
  answers = { small: "stalls" };
  shelf.want(["small"]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(troubles).toEqual(["late"]);
});

it("says that a coarser level stands in for a finer one, for as long as the finer is wanted", async () => {
  const shelf = await emptyShelf();
  answers = { detail: "fails" };
  shelf.want(["small", "detail"]);
  await vi.advanceTimersByTimeAsync(10);
  expect(troubles).toEqual(["coarse"]);
  shelf.want(["small"]);
  expect(troubles).toEqual(["coarse", null]);
});

it("says that the ground is missing where only the part of the world that is left is at hand", async () => {
  const shelf = await emptyShelf();
  shelf.want(["small"]);
  await vi.advanceTimersByTimeAsync(10);
  answers = { world: "fails" };
  shelf.want(["world"]);
  await vi.advanceTimersByTimeAsync(10);
  expect(troubles).toEqual(["missing"]);
});
