import { expect, type Page } from "@playwright/test";
import { FAULTS, type Fault, type Need } from "../faultyFiles.ts";
import { regions, test as watchedTest } from "../page.ts";

/** The page says what is missing three seconds after it has asked for it, and a busy machine takes its time until it asks. */
export const SAID_WITHIN = 30_000;

/** A page that some files do not reach as they should. */
export interface Visit {
  readonly paths: readonly string[];
  /** What of them is needed. */
  readonly part?: string | undefined;
  /** The name of what happens to them. */
  readonly fault: string;
  readonly fails: Fault;
  readonly search?: string | undefined;
}

export const DESK = { width: 1440, height: 900 };

/** The files that the page cannot begin without. */
export const toBegin = [/^assets\/index-.*\.js$/, /^assets\/exodus-2022-.*\.json$/];

/** All faults, by name. */
export const faults = Object.entries(FAULTS);

/** Lets a page be opened with files at fault, one visit after the other. */
async function visitor(page: Page): Promise<(visit: Visit) => Promise<void>> {
  let current: Visit | undefined;
  await page.route(
    ({ pathname }) => current?.paths.includes(pathname.slice(1)) === true,
    (route) => current?.fails(route, new URL(route.request().url()).pathname.slice(1)),
  );
  return async (visit) => {
    current = visit;
    await page.setViewportSize(DESK);
    await page.goto(`/${visit.search ?? ""}`, { waitUntil: "commit" });
  };
}

/** Does what a file is needed for. */
export async function act(page: Page, { act: need }: Partial<Need>): Promise<void> {
  if (!need) return;
  await expect(regions(page).figures.getByRole("listitem").first()).toBeVisible({ timeout: 30_000 });
  await need(page);
}

/**
 * Pays a visit for each of some cases. What never comes is waited for, which is no work: these visits have a page of their own, beside the
 * others.
 */
export async function visitEach<Case extends Visit>(
  page: Page,
  cases: readonly Case[],
  look: (page: Page, visited: Case) => Promise<void>,
): Promise<void> {
  const isSlow = ({ fault }: Visit): boolean => fault === "never comes";
  const visitAll = async (on: Page, all: readonly Case[]): Promise<void> => {
    const visit = await visitor(on);
    for (const one of all)
      await watchedTest.step(`${one.part ?? one.paths.join(", ")} ${one.fault}`, async () => {
        await visit(one);
        await look(on, one);
      });
  };
  const slow = cases.filter(isSlow);
  const beside = slow.length > 0 ? await page.context().newPage() : page;
  const ended = await Promise.allSettled([
    visitAll(
      page,
      cases.filter((one) => !isSlow(one)),
    ),
    visitAll(beside, slow),
  ]);
  for (const end of ended) if (end.status === "rejected") throw end.reason;
}

/** Expects the page to be there and to say what is missing. */
export async function expectSaid(page: Page, says: RegExp): Promise<void> {
  // In a frame there is no header.
  if (!page.url().includes("/embed.html"))
    await expect(page.getByText("Crossings", { exact: true })).toBeVisible({ timeout: SAID_WITHIN });
  await expect(page.getByText(says).first()).toBeVisible({ timeout: SAID_WITHIN });
  expect(await page.locator("#root > *").count()).toBeGreaterThan(0);
}

/** A test whose pages may complain: files are missing indeed. */
export const faultyTest = watchedTest.extend<{ mayComplain: undefined }>({
  mayComplain: [
    async ({ watched }, use) => {
      await use(undefined);
      watched.complaints.splice(0);
    },
    { auto: true },
  ],
});
