import { describe, expect, it } from "vitest";
import { type Check, type Ended, runStages, type Stage } from "./stages.ts";

const check = (name: string, rest: Partial<Check> = {}): Check => ({ name, command: [name], ...rest });
const STAGES: readonly Stage[] = [
  [check("lint"), check("types")],
  [check("units")],
  [check("build", { isSilent: true }), check("edition", { isSilent: true })],
];

/** Runs the stages with checks that end as they are told to, types before lint; what was begun, ended and told, in order. */
async function runWith(ends: Readonly<Record<string, Partial<Ended>>>) {
  const log: string[] = [];
  const failed = await runStages(
    STAGES,
    async ({ name }, isAlone) => {
      log.push(`${name} begins${isAlone ? " alone" : ""}`);
      for (let turn = name === "lint" ? 0 : 5; turn < 9; turn++) await Promise.resolve();
      return { status: 0, said: "", ...ends[name] };
    },
    (text) => log.push(text.trim()),
  );
  return { failed, log };
}

describe("the checks of npm test", () => {
  it("run in stages, those of one stage at the same time, and each is told whole when it ends", async () => {
    const { failed, log } = await runWith({ lint: { said: "12 files" } });
    expect(failed).toEqual([]);
    expect(log).toEqual([
      "lint begins",
      "types begins",
      "▸ 1/5 types",
      "▸ 2/5 lint",
      "12 files",
      "▸ 3/5 units",
      "units begins alone",
      "build begins",
      "edition begins",
      "▸ 4/5 build",
      "▸ 5/5 edition",
    ]);
  });

  it("end with the stage in which one fails", async () => {
    const { failed, log } = await runWith({ types: { status: 2, said: "an error" } });
    expect(failed).toEqual(["types"]);
    expect(log).toEqual(["lint begins", "types begins", "▸ 1/5 types", "an error", "▸ 2/5 lint"]);
    expect((await runWith({ units: { status: null } })).failed).toEqual(["units"]);
  });

  it("fail where one that is to be silent says anything, and where it does not end well", async () => {
    expect((await runWith({ build: { said: "a warning" } })).failed).toEqual(["build"]);
    expect((await runWith({ edition: { status: 1 }, build: { said: "\n" } })).failed).toEqual(["edition"]);
  });

  it("take what a bundler says of its own speed for no warning", async () => {
    const speed =
      "\u001b[33m[PLUGIN_TIMINGS] \u001b[0mJavaScript callbacks ran for 2.1s of this 6.7s build (31%).\nThe slowest callbacks:\n  - one (22%)\nSee https://rolldown.rs/reference for more details.\n";
    const { failed, log } = await runWith({ build: { said: `${speed}\n${speed}` } });
    expect(failed).toEqual([]);
    expect(log.at(-2)).toBe("▸ 4/5 build");
    expect((await runWith({ build: { said: `${speed}a warning\n${speed}` } })).log).toContain("a warning");
  });
});
