import { first, type Reader } from "./reader.ts";

/** One thing that a reader does, and what should come of it. */
export interface Scenario {
  readonly name: string;
  run(reader: Reader): Promise<void>;
}

const DAY = { role: "slider", name: /^Day$/ } as const;
const EXITS = {
  role: "button",
  name: /left Kazakhstan, around 21–26 September 2022/,
  region: "Figures",
} as const;
const CLOSE = { role: "button", name: /^Close$/, region: "Evidence" } as const;
const ROW = { role: "row", name: /./, region: "Figures" } as const;
const ROWS = "inPage.findAll('row', /./, 'Figures')";

const dayIs = (day: number): string => `${first(DAY)}?.getAttribute("aria-valuenow") === "${day}"`;
const address = (pattern: RegExp): string => `${pattern}.test(location.search)`;
const hasFocus = (expression: string): string => `document.activeElement === ${expression}`;
const isFocused = (sought: Parameters<typeof first>[0]): string => hasFocus(first(sought));

/** What a reader does on the page, in any engine. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "the page opens on one screen, and fetches each file once",
    async run(reader) {
      await reader.openMap();
      await reader.see("the page has no scrollbar", "document.documentElement.scrollHeight <= innerHeight");
      const mark = "getComputedStyle(document.querySelector('blockquote mark')).textDecorationLine";
      await reader.see("the number in the quote is underlined", `${mark} === "underline"`);
      const asked = reader.takeAsked();
      const twice = asked.filter((path, at) => asked.indexOf(path) !== at);
      if (twice.length > 0) throw new Error(`fetched twice: ${twice.join(", ")}`);
    },
  },
  {
    name: "the day is dragged to the first one and goes on by keys",
    async run(reader) {
      await reader.open();
      const { x, y } = await reader.find(DAY);
      await reader.drag([
        { x, y },
        { x: x - 30, y },
        { x: x - 200, y },
        { x: 2, y },
      ]);
      await reader.see("it is day 0", dayIs(0));
      await reader.evaluate(`${first(DAY)}.focus()`);
      await reader.press("ArrowRight", "ArrowRight");
      await reader.see("it is day 2", dayIs(2));
      await reader.press("Home");
      await reader.see("it is day 0 again", dayIs(0));
    },
  },
  {
    name: "a figure of the list opens its quote; Close goes back to it",
    async run(reader) {
      await reader.open();
      await reader.click(EXITS);
      const quote = first({ role: "blockquote", name: /just over 64,000/, region: "Evidence" });
      await reader.see("the quote is there", quote);
      await reader.see("the address names the figure", address(/figure=kz-exits-2022-09-27/));
      await reader.click(CLOSE);
      await reader.see("the evidence is closed", address(/figure=none/));
      await reader.see("the focus is on the figure", isFocused(EXITS));
    },
  },
  {
    name: "Back and Forward step through what was opened",
    async run(reader) {
      await reader.open();
      await reader.click(EXITS);
      await reader.see("the figure is open", address(/figure=kz-exits/));
      await reader.back();
      await reader.see("the first figure is open", "!location.search.includes('kz-exits')");
      const heading = first({ role: "heading", name: /about 98,000 people/, region: "Evidence" });
      await reader.see("its heading is there", heading);
      await reader.forward();
      await reader.see("the other is open again", address(/figure=kz-exits/));
    },
  },
  {
    name: "a mark of the map opens its evidence, and the map is zoomed by its buttons",
    async run(reader) {
      await reader.openMap();
      await reader.click({ role: "button", name: /^at least 53,136 people entered Georgia/, region: "Map" });
      await reader.see("the figure is open", address(/figure=ge-entries/));
      await reader.click({ role: "button", name: /^Zoom in$/, region: "Map" });
      await reader.see("the address has the place of the map", address(/map=/));
    },
  },
  {
    name: "the table is sorted",
    async run(reader) {
      await reader.open();
      await reader.click({ role: "link", name: /^Table$/ });
      await reader.see("the table is there", "document.querySelectorAll('tbody tr').length > 5");
      await reader.click({ role: "sorter", name: /^Measure/ });
      await reader.see("a column is sorted", "document.querySelector('th[aria-sort=ascending]')");
    },
  },
  {
    name: "the list is searched, and filtered by country",
    async run(reader) {
      await reader.open();
      const all = Number(await reader.evaluate(`${ROWS}.length`));
      await reader.click({ role: "button", name: /^Search and filter/ });
      await reader.click({ role: "searchbox", name: /(?:)/ });
      await reader.see("the field has the focus", "document.activeElement.matches('input[type=search]')");
      await reader.type("Mongolia");
      await reader.see("the list is shorter", `${ROWS}.length > 0 && ${ROWS}.length < ${all}`);
      await reader.see("the address has the search", address(/q=Mongolia/i));
      await reader.open("?country=FI");
      await reader.see("the list is shorter again", `${ROWS}.length > 0 && ${ROWS}.length < ${all}`);
    },
  },
  {
    name: "it is night, and the text about the record is there",
    async run(reader) {
      await reader.open();
      const ground = "getComputedStyle(document.body).backgroundColor";
      const day = await reader.evaluate(ground);
      await reader.click({ role: "button", name: /^Night$/ });
      await reader.see("the ground is another", `${ground} !== ${JSON.stringify(day)}`);
      await reader.click({ role: "link", name: /^About$/ });
      await reader.see("the text is there", "document.querySelector('main')?.textContent.length > 1500");
    },
  },
  {
    name: "the arrows go from row to row in the list, and Enter opens one",
    async run(reader) {
      await reader.open();
      await reader.evaluate(`${first(ROW)}.focus()`);
      await reader.see("the first row has the focus", isFocused(ROW));
      await reader.press("ArrowDown");
      await reader.see("the next row has the focus", hasFocus(`${ROWS}[1]`));
      await reader.press("Enter");
      await reader.see("its evidence is open", address(/figure=/));
    },
  },
  {
    name: "a dataset that is dropped is shown as another's",
    async run(reader) {
      await reader.open();
      await reader.evaluate("inPage.drop('data/exodus-2022.json', 'mine.json')");
      await reader.see(
        "the page names the file",
        "/Not this site's record:.*mine\\.json/s.test(document.body.textContent)",
      );
      await reader.see("its figures are listed", first(ROW));
    },
  },
  {
    name: "on a phone a figure opens over the page, and Close is within reach",
    async run(reader) {
      const width = Math.max(390, reader.leastWidth);
      await reader.setSize(width, 844);
      try {
        await reader.open();
        await reader.see(
          "nothing is wider than the window",
          "document.documentElement.scrollWidth <= innerWidth",
        );
        await reader.click(ROW);
        await reader.see("the figure is open", address(/figure=/));
        const { x, y } = await reader.find(CLOSE);
        if (x < 0 || x > width || y < 0 || y > 844) throw new Error(`Close is at ${x}, ${y}`);
        await reader.click(CLOSE);
        await reader.see("the evidence is closed", address(/figure=none/));
      } finally {
        await reader.setSize(1440, 900);
      }
    },
  },
];
