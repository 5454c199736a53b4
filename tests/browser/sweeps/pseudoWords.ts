import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

/** What is done to each text of the page's words; done twice, it does no more. */
type Change = (text: string) => string;

/** Languages that nobody speaks, made of the English words: one has longer words, one is written from right to left. */
const CHANGES = {
  longer: (text) =>
    text.replace(/\p{L}{2,}/gu, (word) =>
      word.endsWith("õ") ? word : word + "õ".repeat(Math.round(0.4 * word.length)),
    ),
  "right to left": (text) =>
    text.replace(/[a-z]/gi, (letter) =>
      String.fromCharCode(0x05d0 + ((letter.toLowerCase().charCodeAt(0) - 0x61) % 27)),
    ),
} satisfies Record<string, Change>;
export type Pseudo = keyof typeof CHANGES;

/** The words of a language with each text changed, also those that their functions make, and that they import. Runs in the page. */
function remade(value: unknown, change: Change): unknown {
  /** Of a language and of a run of text: what is no text. */
  const kept = new Set(["href", "kind", "id", "style", "tag", "stem"]);
  const remake = (of: unknown): unknown => {
    if (typeof of === "string") return change(of);
    if (typeof of === "function") return (...given: unknown[]) => remake(of(...given));
    if (Array.isArray(of)) return of.map(remake);
    if (of instanceof Promise) return of.then(remake);
    if (typeof of !== "object" || of === null) return of;
    const prototype = Object.getPrototypeOf(of);
    if (prototype !== Object.prototype && prototype !== null) return of;
    return Object.fromEntries(
      Object.entries(of).map(([key, part]) => [key, kept.has(key) ? part : remake(part)]),
    );
  };
  return remake(value);
}

/** Lets the page have a pseudo-language for English: its file of words is changed on the way, and nothing of it is in the site. */
export async function speak(page: Page, pseudo: Pseudo): Promise<void> {
  const isReal = (url: URL): boolean => url.searchParams.has("real");
  await page.route(
    (url) => /\/assets\/en-[^/]+\.js$/.test(url.pathname) && !isReal(url),
    async (route) => {
      // From the disk: a connection that the server has just given up would fail a test that asks it again.
      const { pathname } = new URL(route.request().url());
      const file = readFileSync(`dist${pathname}`, "utf8");
      const [, exported = ""] = /export\{([^}]*)\};?\s*$/.exec(file) ?? [];
      const names = exported.split(",").map((one) => one.split(" as ").at(-1));
      const direction = pseudo === "longer" ? "ltr" : "rtl";
      const lines = names.map(
        (name) => `const own_${name} = of(real.${name}); export { own_${name} as ${name} };`,
      );
      const body = `import * as real from "${pathname}?real";
        const change = ${CHANGES[pseudo]};
        const remade = ${remade};
        const of = (file) => {
          if (typeof file !== "object" || file === null || !("en" in file)) return file;
          const en = remade(file.en, change);
          return { en: { ...en, language: { ...file.en.language, dir: "${direction}" } } };
        };
        ${lines.join("\n")}`;
      // The next test gets the page's own words again.
      await route.fulfill({ contentType: "text/javascript", headers: { "cache-control": "no-store" }, body });
    },
  );
}
