import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { deploy } from "../../../hosting/deploy.ts";

const DAY = 86_400_000;
let dir = "";
const dist = () => join(dir, "dist");
const target = () => join(dir, "served");
/** A build whose page asks for one asset. */
function build(asset: string): void {
  rmSync(dist(), { recursive: true, force: true });
  mkdirSync(join(dist(), "assets"), { recursive: true });
  writeFileSync(join(dist(), "assets", asset), asset);
  writeFileSync(join(dist(), "index.html"), asset);
}
const served = (): string[] => readdirSync(join(target(), "assets")).sort();

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "crossings-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

it("keeps assets of earlier versions for thirty days after they left the build", () => {
  build("one.js");
  expect(deploy(dist(), target(), 0)).toEqual([]);
  build("two.js");
  // However old they are: only from now on does nobody new ask for them.
  expect(deploy(dist(), target(), 100 * DAY)).toEqual([]);
  expect(served()).toEqual(["one.js", "two.js"]);
  expect(readFileSync(join(target(), "index.html"), "utf8")).toBe("two.js");
  expect(deploy(dist(), target(), 130 * DAY)).toEqual([]);
  expect(deploy(dist(), target(), 131 * DAY)).toEqual(["one.js"]);
  expect(served()).toEqual(["two.js"]);
});

it("does not remove what comes back into the build", () => {
  build("one.js");
  deploy(dist(), target(), 0);
  build("two.js");
  deploy(dist(), target(), DAY);
  build("one.js");
  deploy(dist(), target(), 20 * DAY);
  expect(deploy(dist(), target(), 45 * DAY)).toEqual([]);
  expect(existsSync(join(target(), "assets/one.js"))).toBe(true);
});
