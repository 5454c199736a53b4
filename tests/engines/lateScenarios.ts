import { first } from "./reader.ts";
import type { Scenario } from "./scenarios.ts";

const heading = (name: RegExp): string => first({ role: "heading", name });

/** What a reader does with the parts of the page that come when they are asked for, in any engine. */
export const LATE_SCENARIOS: readonly Scenario[] = [
  {
    name: "a story goes on to its next step, and the day with it",
    async run(reader) {
      await reader.goTo("?view=story");
      const step = "document.querySelector('[aria-current=step]')?.textContent ?? ''";
      await reader.see("the first step is told", `/The decree/.test(${step})`);
      await reader.click({ role: "button", name: /^Next step$/ });
      await reader.see("it is the second step", "/step=2$/.test(location.search)");
      await reader.see("its text is another", `!/The decree/.test(${step})`);
    },
  },
  {
    name: "the page is Russian where its address says so",
    async run(reader) {
      await reader.goTo("?lang=ru");
      await reader.see("the language is said", "document.documentElement.lang === 'ru'");
      await reader.see(
        "the evidence is headed in Russian",
        first({ role: "heading", name: /около\s98\s000\sчеловек/, region: "Свидетельства" }),
      );
      const quote = first({ role: "blockquote", name: /98,000/, region: "Свидетельства" });
      await reader.see("the quote is English and says so", `${quote}?.lang === 'en'`);
    },
  },
  {
    name: "a table that is dropped is asked about, and becomes a record",
    async run(reader) {
      await reader.open();
      const table =
        "what,value,unit,from,to,country,outlet\\nentries,about 500,people,2022-09-25,2022-09-27,PL,Gazeta\\n";
      await reader.evaluate(`inPage.dropText("${table}", "mine.csv")`);
      await reader.see("the table is read", heading(/^Your table/));
      await reader.click({ role: "button", name: /^Show on the map$/ });
      await reader.see(
        "the page says that it is no record of its own",
        "/Not this site's record/.test(document.body.textContent)",
      );
      const row = { role: "row", name: /500 people/, region: "Figures" } as const;
      await reader.see("its figure is listed", first(row));
    },
  },
];
