import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, type Page, type Route } from "@playwright/test";
import { regions } from "./page.ts";

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

/** How the reader comes to need a file, and what the page says where it is missing; null where the page can do without a word. */
interface Need {
  readonly file: RegExp;
  readonly search?: string;
  readonly act?: (page: Page) => Promise<unknown>;
  readonly says: RegExp | null;
}

const NOT_STARTED = /The page has not started yet/;

/** Drops the shipped record with white space after it: it is not known any more, and much white space makes it large. */
async function dropRecord(page: Page, name: string, length: number): Promise<void> {
  const text = `${readFileSync(join(DIST, "data/exodus-2022.json"), "utf8")} `.padEnd(length);
  const transfer = await page.evaluateHandle(
    ({ text, name }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: "application/json" }));
      return data;
    },
    { text, name },
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

/** The map asks for its files when it is there. */
const seeMap = (page: Page): Promise<void> =>
  expect(regions(page).map.getByRole("button", { name: "Zoom in" })).toBeVisible();

const NEEDS: readonly Need[] = [
  {
    file: /take-.*js$/,
    act: (page) => page.getByRole("button", { name: "Share" }).click(),
    says: /The dialog could not be loaded/,
  },
  {
    file: /TableView-.*js$/,
    act: (page) => page.getByRole("link", { name: "Table" }).click(),
    says: /The table could not be loaded/,
  },
  {
    file: /SourcesView-.*js$/,
    act: (page) => page.getByRole("link", { name: "Sources" }).click(),
    says: /The list of sources could not be loaded/,
  },
  {
    file: /AboutView-.*js$/,
    act: (page) => page.getByRole("link", { name: "About" }).click(),
    says: /The text about this record could not be loaded/,
  },
  {
    file: /FilterBar-.*js$/,
    act: (page) => page.getByRole("button", { name: "Search and filter" }).click(),
    says: /Search and filter could not be loaded/,
  },
  {
    file: /CompareView-.*js$/,
    act: (page) => page.getByRole("button", { name: "Compare countries" }).click(),
    says: /The comparison could not be loaded/,
  },
  {
    file: /CheckArticle-.*js$/,
    act: (page) => page.getByRole("button", { name: "Check it yourself" }).click(),
    says: /The check could not be loaded/,
  },
  {
    file: /StreetTiles-.*js$/,
    act: async (page) => {
      await page.getByText("How to read the map").click();
      await page.getByRole("checkbox", { name: /^Street map/ }).click();
    },
    says: /The street map could not be loaded/,
  },
  {
    file: /LegendBody-.*js$/,
    act: (page) => page.getByText("How to read the map").click(),
    says: /How to read the map could not be loaded/,
  },
  {
    file: /OpenCluster-.*js$/,
    act: (page) =>
      regions(page)
        .map.getByRole("button", { name: /more places? near it$/ })
        .first()
        .click(),
    says: /The list could not be loaded/,
  },
  {
    file: /(MarkList|Popover)-.*js$/,
    act: (page) =>
      regions(page)
        .timeline.getByRole("button", { name: /^\+\d+ more figures?: / })
        .first()
        .click(),
    says: /The list could not be loaded/,
  },
  { file: /(SumOf|sum)-.*js$/, search: "?figure=ru-exits-194000", says: /The sum could not be loaded/ },
  {
    file: /AreaBox-.*js$/,
    act: (page) => page.getByRole("button", { name: "Select an area" }).click(),
    says: /The box of the area could not be loaded/,
  },
  { file: /FilteredOut-.*js$/, search: "?country=FI", act: seeMap, says: /The map could not be loaded/ },
  { file: /OtherEvidence-.*js$/, search: "?event=decree", says: /The evidence could not be loaded/ },
  {
    file: /ShowOnMap-.*js$/,
    act: (page) => page.getByRole("button", { name: "Show on map" }).click(),
    says: /The map could not be loaded/,
  },
  // What several parts share: one of them says that it is missing.
  {
    file: /(columns|documents)-.*js$/,
    act: (page) => page.getByRole("link", { name: "Sources" }).click(),
    says: /The list of sources could not be loaded/,
  },
  { file: /(Extras|useDocumentTitle)-.*js$/, says: /Help for keyboard and print could not be loaded/ },
  { file: /OtherLists-.*js$/, says: /The list could not be loaded/ },
  {
    file: /SpanTrack-.*js$/,
    search: "?mode=span&from=2022-09-24&to=2022-09-25",
    says: /The timeline could not be loaded/,
  },
  { file: /Notices-.*js$/, search: "?clock=cuckoo", says: /A notice could not be loaded/ },
  {
    file: /TintKey-.*js$/,
    search: "?tint=entries-since",
    act: seeMap,
    says: /How to read the map could not be loaded/,
  },
  {
    file: /QuestionScreen-.*js$/,
    search: "?dataset=https://elsewhere.example/record.json",
    says: /The page could not be loaded/,
  },
  {
    file: /ForeignRecord-.*js$/,
    act: (page) => dropRecord(page, "small.json", 0),
    says: /The page could not be loaded/,
  },
  {
    file: /more-.*js$/,
    act: (page) => page.getByRole("link", { name: "Table" }).click(),
    says: /The table could not be loaded/,
  },
  {
    file: /(readInWorker|worker)-.*js$/,
    act: (page) => dropRecord(page, "large.json", 2_200_000),
    says: /large files did not start|Reading large\.json/,
  },
  {
    file: /(parse|schema)-.*js$/,
    act: (page) => dropRecord(page, "small.json", 0),
    says: /checks records could not be loaded|Reading small\.json/,
  },
  { file: /exodus-2022-.*json$/, says: /This site’s record could not be loaded|The record has not come yet/ },
  { file: /small-.*json$/, act: seeMap, says: /background map/ },
  { file: /labels-(?!world).*json$/, act: seeMap, says: /names on the map couldn’t load/ },
  { file: /borders-.*json$/, act: seeMap, says: /Arrows between neighbours couldn’t load/ },
  {
    file: /boxes-.*json$/,
    act: (page) => page.getByRole("button", { name: "Show on map" }).click(),
    says: /The map can’t go to countries/,
  },
  { file: /world-detail.*json$/, search: "?map=4.6,-74.1,6", act: seeMap, says: /less detail/ },
  { file: /world-.*json$/, search: "?map=4.6,-74.1,4", says: null },
  { file: /detail-.*json$/, search: "?map=42.75,44.6,5.5", act: seeMap, says: /less detail/ },
  { file: /close-.*json$/, search: "?map=42.75,44.6,8", act: seeMap, says: /less detail/ },
  { file: /style-.*css$/, says: /The look of this page could not be loaded|How to read the map/ },
  { file: /(preload|laneHands|pinch)-.*js$/, says: null },
  { file: /^assets\/[^/]*\.js$/, says: NOT_STARTED },
  { file: /\.(woff2|svg|png)$/, says: null },
];

/** The built files that a page can ask for; of the fonts, those of the page's own language. */
export const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter(
  (path) => /^assets\/.*\./.test(path) && !(path.endsWith(".woff2") && !/-latin-wght/.test(path)),
);

/** How a built file comes to be needed. */
export const needOf = (path: string): Need => {
  const need = NEEDS.find(({ file }) => file.test(path));
  if (!need) throw new Error(`say in NEEDS what the page says without ${path}`);
  return need;
};

/** The page with one file at fault; the console may complain of that. */
