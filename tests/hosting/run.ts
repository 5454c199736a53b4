/**
 * Serves the build in `dist` with each server for which there is a configuration in `hosting/` and that is on this machine, at the root of a
 * site and in a folder of it, and looks at what it answers. Before that it sees that every link within the site leads to a file. With `--load` it also measures how many requests a second nginx answers, by wrk.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "../freePort.ts";
import { type Expected, expectedOf } from "./expected.ts";
import { brokenLinks } from "./links.ts";
import { SERVERS, type Server } from "./servers.ts";

const DIST = resolve("dist");
const LOAD_SECONDS = 60;
const PATIENCE_MS = 10_000;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Asks as a browser does, but follows nothing and unpacks nothing. */
const ask = (port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    const asked = request({ port, path, headers, host: "127.0.0.1" }, (answer) => {
      answer.resume();
      answer.on("end", () => done({ status: answer.statusCode ?? 0, headers: answer.headers }));
    });
    asked.on("error", fail);
    asked.end();
  });

async function untilAnswers(port: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask(port, "/").catch(() => null);
    if (answer) return;
    if (Date.now() > until) throw new Error("It does not answer.");
    await new Promise((next) => setTimeout(next, 100));
  }
}

function faultsOf({ path, status = 200, headers }: Expected, answer: Answer): string[] {
  const isAnswered = [status].flat().includes(answer.status);
  const faults = isAnswered ? [] : [`${path}: ${answer.status} instead of ${status}`];
  for (const [name, wanted] of Object.entries(headers)) {
    const value = answer.headers[name];
    const isRight = wanted === null ? value === undefined : wanted.test(String(value ?? ""));
    if (!isRight) faults.push(`${path}: ${name} is ${value ?? "missing"}`);
  }
  return faults;
}

/** Looks at all that a server answers under a folder of its site; the faults that it finds. */
async function look(port: number, folder: string): Promise<string[]> {
  const faults: string[] = [];
  const script = readdirSync(join(DIST, "assets")).find((name) => /^index-.*\.js$/.test(name));
  for (const expected of expectedOf(`/assets/${script}`)) {
    const answer = await ask(port, folder + expected.path, expected.asked);
    const location = String(answer.headers.location ?? "").replace(folder, "");
    faults.push(...faultsOf(expected, { ...answer, headers: { ...answer.headers, location } }));
  }
  const { etag } = (await ask(port, `${folder}/`)).headers;
  const again = await ask(port, `${folder}/`, { "if-none-match": String(etag) });
  if (again.status !== 304) faults.push(`/ with its ETag: ${again.status} instead of 304`);
  return faults;
}

/** The addresses of the first view: the page, what it links to, its record and its map. */
function firstView(): string[] {
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  const linked = [...html.matchAll(/(?:src|href|data-(?:words|fonts)-en)="([^"]*)"/g)]
    .flatMap(([, names = ""]) => names.split(" "))
    .flatMap((name) => (name.startsWith("./assets/") ? [name.slice(1)] : []));
  const data = readdirSync(join(DIST, "assets")).filter(
    (name) =>
      /^(small|borders|labels|exodus-2022)-[^.]*\.json$/.test(name) && !name.startsWith("labels-world"),
  );
  return ["/", ...new Set([...linked, ...data.map((name) => `/assets/${name}`)])];
}

/** Asks for all of the first view again and again, by wrk. */
function load(port: number): void {
  const paths = firstView();
  const script = join(mkdtempSync(join(tmpdir(), "crossings-wrk-")), "paths.lua");
  writeFileSync(
    script,
    `local paths = { ${paths.map((path) => JSON.stringify(path)).join(", ")} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip" })
end
`,
  );
  console.log(`The first view is ${paths.length} files.`);
  for (const [what, more] of [
    ["the page alone", ["-H", "Accept-Encoding: gzip"]],
    ["all files of the first view in turn", ["-s", script]],
  ] as const) {
    console.log(`\n${what}, ${LOAD_SECONDS} s:`);
    const options = ["-t2", "-c64", `-d${LOAD_SECONDS}s`, "--latency", ...more];
    const { stdout } = spawnSync("wrk", [...options, `http://127.0.0.1:${port}/`], { encoding: "utf8" });
    console.log(stdout);
  }
}

/** Runs a server at the root of a site, then in a folder of one. */
async function check({ name, start }: Server, wantsLoad: boolean): Promise<boolean> {
  const parent = mkdtempSync(join(tmpdir(), "crossings-site-"));
  symlinkSync(DIST, join(parent, "map"));
  let isRight = true;
  for (const [root, folder] of [
    [DIST, ""],
    [parent, "/map"],
  ] as const) {
    const port = await freePort();
    const server = start(root, port);
    try {
      await untilAnswers(port);
      const faults = await look(port, folder);
      console.log(
        `${name}, ${folder === "" ? "at the root" : `in the folder ${folder}`}: ${faults.length} faults`,
      );
      for (const fault of faults) console.log(`  ${fault}`);
      isRight &&= faults.length === 0;
      if (wantsLoad && name === "nginx" && folder === "") load(port);
    } finally {
      server.kill();
    }
  }
  return isRight;
}

if (!existsSync(join(DIST, "index.html"))) throw new Error("There is no build in dist: npm run build");
if (SERVERS.length === 0) console.log("Neither nginx nor Caddy is on this machine: nothing was served.");
const { broken, count } = brokenLinks(DIST);
console.log(`${count} links within the site: ${broken.length} lead to nothing`);
for (const link of broken) console.log(`  ${link}`);
const results: boolean[] = [broken.length === 0];
for (const server of SERVERS) results.push(await check(server, process.argv.includes("--load")));
if (results.includes(false)) process.exit(1);
