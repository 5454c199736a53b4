import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder } from "./processes.ts";
import { first, type Reader } from "./reader.ts";
import type { Scenario } from "./scenarios.ts";

const ROW = { role: "row", name: /./, region: "Figures" } as const;
const NOT_OURS = "/^Not this site's record/.test(document.querySelector('[role=note]')?.textContent)";

/** Presses on the first figure of the list, and sees its evidence. */
async function openFigure(reader: Reader): Promise<void> {
  await reader.click(ROW);
  await reader.see("its evidence is open", first({ role: "heading", name: /./, region: "Evidence" }));
}

/** What a reader takes along, in any engine: files that are saved, and what becomes of them. */
export const TAKEN_SCENARIOS: readonly Scenario[] = [
  {
    name: "map and timeline are saved as SVG and as PNG, with what is disputed",
    async run(reader) {
      await reader.openMap();
      await reader.evaluate("inPage.keepSaved()");
      await reader.click({ role: "button", name: /^Download$/ });
      await reader.click({ role: "button", name: /^Picture$/ });
      for (const kind of ["Map", "Timeline"]) {
        await reader.click({ role: "choice", name: new RegExp(`^${kind}$`) });
        for (const format of ["SVG", "PNG"]) {
          await reader.click({ role: "choice", name: new RegExp(`^${format}`) });
          await reader.see(
            `the ${kind} is drawn`,
            "document.querySelector('.picture-section .dialog-main[aria-disabled=false]')",
          );
          await reader.click({ role: "button", name: /^Save the picture$/ });
          const file = `/-${kind.toLowerCase()}\\.${format.toLowerCase()}$/`;
          await reader.see(
            `the ${format} of the ${kind} is a whole picture`,
            format === "SVG"
              ? `inPage.isDrawing(${file}, /≠.*Disputed/s)`
              : `inPage.isPicture(${file}, 2400)`,
          );
        }
      }
    },
  },
  {
    name: "the edition in one file opens from a disk, and asks for nothing",
    async run(reader) {
      await reader.openFile("dist/crossings.html");
      await reader.see("the list has figures", first(ROW));
      await openFigure(reader);
      await reader.click({ role: "button", name: /^Next day$/ });
      await reader.see("the day is another", "/day=2022-09-28/.test(location.href)");
      const asked = reader.takeAsked();
      if (asked.length > 0) throw new Error(`it asked for ${asked.join(", ")}`);
    },
  },
  {
    name: "a record of the reader's is saved as one page, which opens from a disk as another's",
    async run(reader) {
      await reader.open();
      await reader.evaluate("inPage.keepSaved()");
      await reader.evaluate("inPage.drop('data/exodus-2022.json', 'mine.json')");
      await reader.see("the page says that it is another's", NOT_OURS);
      await reader.click({ role: "button", name: /^Save as one page$/ });
      await reader.click({ role: "button", name: /^Save the page$/ });
      await reader.see("the page is saved", "inPage.saved(/\\.html$/)");
      const html = String(await reader.evaluate("inPage.saved(/\\.html$/).text()"));
      const folder = newFolder("crossings-saved-");
      try {
        const path = join(folder.path, "mine.html");
        writeFileSync(path, html);
        await reader.openFile(path);
        await reader.see("the saved page says so too", NOT_OURS);
        await reader.see("its title says so", "/saved page, not a record of/.test(document.title)");
        await openFigure(reader);
        const asked = reader.takeAsked();
        if (asked.length > 0) throw new Error(`it asked for ${asked.join(", ")}`);
      } finally {
        folder.remove();
      }
    },
  },
];
