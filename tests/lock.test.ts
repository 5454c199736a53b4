import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
// The entry without a name is the project itself.
const packages = Object.entries(lock.packages).filter(([name]) => name !== "");

it("gives every package a SHA-512 hash, also those of other platforms", () => {
  expect(packages.length).toBeGreaterThan(300);
  const bare = packages.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"));
  expect(bare.map(([name]) => name)).toEqual([]);
});

it("takes no package from anywhere but the public registry", () => {
  const elsewhere = packages.filter(
    ([, { resolved }]) => resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"),
  );
  expect(elsewhere.map(([name]) => name)).toEqual([]);
});
