import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { LICENCES } from "../../src/load/siteParts.ts";

/** What stands before the packages: the page's own code, its record and its map. */
const OWN = `# Licences

What this site is made of, and under which licence each part of it is.

## Crossings, its own code (MIT)

${readFileSync(new URL("../../LICENSE", import.meta.url), "utf8").trim()}

## The record (CC BY 4.0)

https://creativecommons.org/licenses/by/4.0/
Quotations in it are their publishers', quoted briefly and with attribution.

## Map data: Natural Earth (public domain)

https://www.naturalearthdata.com/
Borders were corrected: data/basemap/README.md in the source says how.

## Map data, names and coordinates of towns: GeoNames (CC BY 4.0)

https://www.geonames.org/ and https://creativecommons.org/licenses/by/4.0/
Chosen, shortened and translated for this map.
`;

/** The shortest text that can be a licence. */
const LEAST_LICENCE = 300;

/** The packages in Vite's list, each with its heading and its text. */
const packagesIn = (list: string): readonly string[] => list.split(/^(?=## )/m).slice(1);

/** The whole list of licences, from Vite's list of what it has bundled. Fails where a package comes without the text of its licence. */
export function licencesText(bundled: string): string {
  const packages = packagesIn(bundled);
  const bare = packages.filter((text) => text.length < LEAST_LICENCE).map((text) => text.split("\n")[0]);
  if (bare.length > 0) throw new Error(`The text of the licence is missing: ${bare.join(", ")}`);
  return `${OWN}\n${packages.map((text) => text.trim()).join("\n\n")}\n`;
}

/** Packages that only workers have: Vite's list is of the page's own scripts. */
const OF_WORKERS = ["hyparquet"];

function listed(name: string): string {
  const read = (file: string): string =>
    readFileSync(new URL(`../../node_modules/${name}/${file}`, import.meta.url), "utf8");
  const { version, license } = JSON.parse(read("package.json"));
  return `\n## ${name} - ${version} (${license})\n\n${read("LICENSE")}\n`;
}

/** Puts our own licences before those that Vite lists of the packages that it has bundled, faces of type among them. */
export function licences(): Plugin {
  return {
    name: "crossings:licences",
    apply: "build",
    generateBundle: {
      // Only then has Vite written its list.
      order: "post",
      handler(_, bundle) {
        const list = bundle[LICENCES];
        if (list?.type !== "asset") return;
        list.source = licencesText([String(list.source), ...OF_WORKERS.map(listed)].join("\n"));
      },
    },
  };
}
