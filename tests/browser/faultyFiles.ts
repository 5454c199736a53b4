import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, type Page, type Route } from "@playwright/test";
import { openKey, openPictures, regions } from "./page.ts";
import { dropFile, dropTable, openQuotes, openWorkbook } from "./take/dropFile.ts";

/** Where the built page is. */
export const DIST = "dist";

/** What happens to a file on its way. */
export type Fault = (route: Route, path: string) => Promise<void>;

/** All that can happen. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  "answers 404": (route) =>
    route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Not Found</h1>" }),
  "is reset": (route) => route.abort("connectionreset"),
  "never comes": () => new Promise(() => {}),
  "comes corrupt": (route, path) => {
    const body = readFileSync(join(DIST, path));
    return route.fulfill({
      contentType: TYPES[extname(path)] ?? "application/octet-stream",
      body: Buffer.concat([body.subarray(0, body.length / 3), Buffer.from("\u0000<<< {{{")]),
    });
  },
};

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** How the reader comes to need a file, and what the page says where it is missing. A file of several parts has several of these. */
export interface Need {
  readonly file: RegExp;
  /** What of the file is needed. */
  readonly part?: string;
  readonly search?: string;
  readonly act?: (page: Page) => Promise<unknown>;
  readonly says: RegExp;
}

const NOT_STARTED = /The page has not started yet/;

/** Drops the shipped record with white space after it: it is not known any more, and much white space makes it large. */
const dropRecord = (page: Page, name: string, length: number): Promise<void> =>
  dropFile(page, name, `${readFileSync(join(DIST, "data/exodus-2022.json"), "utf8")} `.padEnd(length));

/** The map asks for its files when it is there. */
const seeMap = (page: Page): Promise<void> =>
  expect(regions(page).map.getByRole("button", { name: "Zoom in", exact: true })).toBeVisible();

/** Follows a link of the header, or presses a button. */
const follow =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole("link", { name }).click();
const press =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole("button", { name }).click();
/** Presses the first button of a view whose name ends so. */
const pressIn =
  (view: "map" | "timeline", name: RegExp) =>
  (page: Page): Promise<void> =>
    regions(page)[view].getByRole("button", { name }).first().click();
const drop =
  (name: string, length = 0) =>
  (page: Page) =>
    dropRecord(page, name, length);

/** Drops a file that is not ours, and asks for its check. */
async function checkFile(page: Page): Promise<void> {
  await dropRecord(page, "small.json", 0);
  await page.getByRole("button", { name: "Check this file", exact: true }).click();
}

/** Opens a record whose figures are in a file of their own. */
async function openApart(page: Page): Promise<void> {
  const json = JSON.parse(readFileSync(join(DIST, "data/exodus-2022.json"), "utf8"));
  json.figures = { parquet: "apart.parquet", bytes: 90_000 };
  await page.route("**/apart.json", (route) => route.fulfill({ json }));
  await page.goto("/?dataset=apart.json", { waitUntil: "commit" });
}

const NEEDS: readonly Need[] = [
  { file: /views-/, part: "table", act: follow("Table"), says: /The table could not be loaded/ },
  { file: /views-/, part: "sources", act: follow("Sources"), says: /list of sources could not be loaded/ },
  { file: /views-/, part: "story", act: follow("Story"), says: /The story could not be loaded/ },
  { file: /views-/, part: "about", act: follow("About"), says: /about this record could not be loaded/ },
  { file: /shared-/, part: "filter", act: press("Search and filter"), says: /filter could not be loaded/ },
  { file: /shared-/, part: "place", act: press("Show on map"), says: /The map could not be loaded/ },
  { file: /MapHands-/, act: seeMap, says: /The map could not be loaded/ },
  { file: /mapParts-/, part: "key", act: openKey, says: /How to read the map could not be loaded/ },
  {
    file: /mapParts-/,
    part: "cluster",
    act: pressIn("map", /more places? near it$/),
    says: /The list could not be loaded/,
  },
  {
    file: /mapParts-/,
    part: "area",
    act: press("Select an area"),
    says: /The box of the area could not be loaded/,
  },
  {
    file: /mapParts-/,
    part: "what the filter leaves out",
    search: "?country=FI",
    act: seeMap,
    says: /The map could not be loaded/,
  },
  {
    file: /mapParts-/,
    part: "key of the tint",
    search: "?tint=entries-since",
    act: seeMap,
    says: /How to read the map could not be loaded/,
  },
  {
    file: /timelineParts-/,
    part: "list of a mark",
    act: pressIn("timeline", /^\+\d+ more figures?: /),
    says: /The list could not be loaded/,
  },
  {
    file: /timelineParts-/,
    part: "comparison",
    act: press("Compare countries"),
    says: /The comparison could not be loaded/,
  },
  {
    file: /timelineParts-/,
    part: "span",
    search: "?mode=span&from=2022-09-24&to=2022-09-25",
    says: /The timeline could not be loaded/,
  },
  { file: /evidenceParts-/, part: "other lists", says: /The list could not be loaded/ },
  {
    file: /evidenceParts-/,
    part: "sum",
    search: "?figure=ru-exits-194000",
    says: /The sum could not be loaded/,
  },
  {
    file: /evidenceParts-/,
    part: "event",
    search: "?event=decree",
    says: /The evidence could not be loaded/,
  },
  { file: /pageParts-/, part: "extras", says: /Help for keyboard and print could not be loaded/ },
  { file: /shared-/, part: "notices", search: "?clock=cuckoo", says: /A notice could not be loaded/ },
  {
    file: /pageParts-/,
    part: "foreign record",
    act: drop("small.json"),
    says: /The page could not be loaded/,
  },
  {
    file: /pageParts-/,
    part: "sheet",
    act: (page) => page.setViewportSize({ width: 390, height: 844 }),
    says: /Help for keyboard and print could not be loaded/,
  },
  {
    file: /pageParts-/,
    part: "question",
    search: "?dataset=https://elsewhere.example/record.json",
    says: /The page could not be loaded/,
  },
  { file: /take-/, part: "share", act: press("Share"), says: /The dialog could not be loaded/ },
  { file: /take-/, part: "download", act: press("Download"), says: /The dialog could not be loaded/ },
  { file: /take-/, part: "embed", act: press("Embed"), says: /The dialog could not be loaded/ },
  { file: /embed-/, search: "embed.html", says: /The page could not be loaded/ },
  { file: /take-/, part: "cite", act: press("Cite"), says: /The dialog could not be loaded/ },
  { file: /pictures-/, act: openPictures, says: /The dialog could not be loaded/ },
  { file: /(ImportScreen|languages)-/, act: dropTable, says: /The page could not be loaded/ },
  { file: /(QuotesDialog|decode)-/, act: openQuotes, says: /The dialog could not be loaded/ },
  { file: /universal-/, act: openWorkbook, says: /workbooks could not be loaded|Reading the file/ },
  { file: /LintDialog-/, act: checkFile, says: /The dialog could not be loaded/ },
  { file: /(enCheck|lintWorker)-/, act: checkFile, says: /could not be finished|has not come yet/ },
  { file: /CheckArticle-/, act: press("Check it yourself"), says: /The check could not be loaded/ },
  {
    file: /StreetTiles-/,
    act: async (page) => {
      await openKey(page);
      await page.getByRole("checkbox", { name: /^Street map/ }).click();
    },
    says: /The street map could not be loaded/,
  },
  { file: /enMore-/, act: follow("Table"), says: /The table could not be loaded/ },
  { file: /ruMore-/, search: "?lang=ru&view=table", says: /Не загрузилось: (Таблица|Помощь)/ },
  {
    file: /\/ru-/,
    search: "?lang=ru",
    says: /The other language could not be loaded|page has not started yet/,
  },
  // Without its own language the page begins in the other.
  { file: /\/en-/, says: /page has not started yet|Не загрузилось: Другой язык/ },
  {
    file: /(readInWorker|\/worker)-/,
    act: drop("large.json", 2_200_000),
    says: /large files did not start|Reading large\.json/,
  },
  {
    file: /(parse|readText|schema)-/,
    act: drop("small.json"),
    says: /checks records could not be loaded|Reading small\.json/,
  },
  { file: /(openFigures|figuresWorker)-/, act: openApart, says: /not be loaded|not start|Loading/ },
  {
    file: /exodus-2022\.ru-.*json$|recordTexts-/,
    search: "?lang=ru",
    says: /Не загрузилось: Данные на этом языке/,
  },
  { file: /exodus-2022-.*json$/, says: /This site’s record could not be loaded|The record has not come yet/ },
  { file: /small-.*json$/, act: seeMap, says: /background map/ },
  { file: /labels-(?!world).*json$/, act: seeMap, says: /names on the map couldn’t load/ },
  { file: /borders-.*json$/, act: seeMap, says: /Arrows between neighbours couldn’t load/ },
  { file: /boxes-.*json$/, act: press("Show on map"), says: /The map can’t go to countries/ },
  { file: /world-detail.*json$/, search: "?map=4.6,-74.1,6", act: seeMap, says: /less detail/ },
  { file: /(?<!world-)detail-.*json$/, search: "?map=42.75,44.6,5.5", act: seeMap, says: /less detail/ },
  { file: /close-.*json$/, search: "?map=42.75,44.6,8", act: seeMap, says: /less detail/ },
  { file: /style-.*css$/, says: /The look of this page could not be loaded|How to read the map/ },
  { file: /\/(index|addresses|rolldown-runtime)-[^/]*js$/, says: NOT_STARTED },
];

/** What the page can do without, and needs no word for; what is missing of the check in Russian is said as in English. */
const NEEDS_NO_WORD =
  /(woff2|svg|png)$|(importWorker|ruCheck|mapNames|olderBrowsers|preload)-.*js$|world-(?!detail).*json$/;

/** The built files that a page can ask for; of the fonts, those of the page's own language. */
const built = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter(
  (path) => /^assets\/.*\./.test(path) && !(path.endsWith(".woff2") && !/-latin-wght/.test(path)),
);
export const unneeded = built.filter((path) => NEEDS_NO_WORD.test(path));
export const files = built.filter((path) => !NEEDS_NO_WORD.test(path));

/** How a built file comes to be needed: in one way at least. */
export function needsOf(path: string): Need[] {
  const needs = NEEDS.filter(({ file }) => file.test(path));
  if (needs.length === 0) throw new Error(`say in NEEDS what the page says without ${path}`);
  return needs;
}
