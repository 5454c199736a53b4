/**
 * Puts a build into the folder that is served: `npx tsx hosting/deploy.ts [DIST] TARGET`. New assets come first and the pages last, so that
 * no page asks for what is not there yet; assets of earlier versions stay for thirty days, since open pages still ask for them.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;
/** The date on which each asset left the build, by its name. It lies beside the site's files and is of no use to readers. */
const RETIRED = ".retired.json";

/** What only goes in when all the rest is there. */
const LAST = ["index.html", "outside.html", "embed.html", "offline.json", "offline.js"];

const filesIn = (dir: string): string[] => (existsSync(dir) ? readdirSync(dir) : []);

function readRetired(target: string): Readonly<Record<string, number>> {
  const path = join(target, RETIRED);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/** Puts the build at `dist` into `target`. Gives the names of the assets that were removed. */
export function deploy(dist: string, target: string, now: number): string[] {
  const current = new Set(filesIn(join(dist, "assets")));
  const before = new Map(Object.entries(readRetired(target)));
  const old = filesIn(join(target, "assets")).filter((name) => !current.has(name));
  mkdirSync(target, { recursive: true });
  cpSync(join(dist, "assets"), join(target, "assets"), { recursive: true });
  const others = readdirSync(dist).filter((name) => name !== "assets" && !LAST.includes(name));
  for (const name of [...others, ...LAST.filter((one) => existsSync(join(dist, one)))])
    cpSync(join(dist, name), join(target, name), { recursive: true });
  const since = new Map(old.map((name) => [name, before.get(name) ?? now]));
  const removed = old.filter((name) => now - (since.get(name) ?? now) > KEPT_DAYS * DAY_MS);
  for (const name of removed) {
    rmSync(join(target, "assets", name));
    since.delete(name);
  }
  writeFileSync(join(target, RETIRED), JSON.stringify(Object.fromEntries(since)));
  return removed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const args = process.argv.slice(2);
  const target = args.at(-1);
  if (target === undefined) throw new Error("Say where to: npx tsx hosting/deploy.ts [DIST] TARGET");
  const dist = args.length > 1 ? (args[0] ?? "dist") : "dist";
  const removed = deploy(dist, target, Date.now());
  process.stdout.write(
    `${dist} is in ${target}; ${removed.length} assets of earlier versions were removed.\n`,
  );
}
