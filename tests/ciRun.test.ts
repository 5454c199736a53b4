import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const COMMANDS = ["ci", "test", "run test:sweeps", "run test:engines -- firefox webkit"];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crossings-ci-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `.ci/run` with an npm that only notes what it is asked for, and ends with a status of its own where it is asked for one thing. */
function runWith(failing: string, status: number): { status: number | null; asked: string[] } {
  const log = join(folder, "asked");
  writeFileSync(log, "");
  writeFileSync(
    join(folder, "npm"),
    `#!/bin/sh\necho "$*" >> "${log}"\nif [ "$*" = "${failing}" ]; then exit ${status}; fi\n`,
  );
  chmodSync(join(folder, "npm"), 0o755);
  const run = spawnSync("bash", [".ci/run"], {
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
  });
  return { status: run.status, asked: readFileSync(log, "utf8").trim().split("\n") };
}

describe("what the server runs", () => {
  it("is each check, and passes where all do", () => {
    expect(runWith("", 0)).toEqual({ status: 0, asked: COMMANDS });
  });

  it.each(COMMANDS)("fails where npm %s does, and does not go on", (command) => {
    const { status, asked } = runWith(command, 1);
    expect(status).toBe(1);
    expect(asked).toEqual(COMMANDS.slice(0, COMMANDS.indexOf(command) + 1));
  });

  it("passes, and says so, where an engine cannot be had", () => {
    expect(runWith(COMMANDS[3] ?? "", 69).status).toBe(0);
  });
});
