import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** Everything the browser complained of, and every request that left the page's own origin. */
interface Watched {
  readonly complaints: string[];
  readonly outside: string[];
}

/** The tests' page: it fails a test whose page complained on the console, broke, or asked another origin for anything. */
export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const watched: Watched = { complaints: [], outside: [] };
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) watched.complaints.push(message.text());
      });
      page.on("pageerror", (error) => watched.complaints.push(String(error)));
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== baseURL) watched.outside.push(request.url());
      });
      await use(watched);
      expect(watched.complaints).toEqual([]);
      expect(watched.outside).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The landmarks of the page, by the names of the contract. */
export const regions = (page: Page): Record<"map" | "timeline" | "figures" | "evidence", Locator> => ({
  map: page.getByRole("region", { name: "Map", exact: true }),
  timeline: page.getByRole("region", { name: "Timeline", exact: true }),
  figures: page.getByRole("region", { name: "Figures", exact: true }),
  evidence: page.getByRole("region", { name: "Evidence", exact: true }),
});

/** The slider that holds the day. */
export const dayOf = (page: Page): Locator => page.getByRole("slider", { name: "Day", exact: true });

/** Opens the page and waits until its figures are there. */
export async function open(page: Page, search = ""): Promise<void> {
  await page.goto(`/${search}`);
  // However slow the machine: how fast the page opens is for the benchmark to say.
  await expect(regions(page).figures.getByRole("listitem").first()).toBeVisible({ timeout: 30_000 });
}

/** Opens the page and waits until the map has its marks, and the names of countries, which come last. */
export async function openMap(page: Page, search = ""): Promise<void> {
  await open(page, search);
  await expect(page.locator("[data-mark^=country]").first()).toBeVisible({ timeout: 30_000 });
}
