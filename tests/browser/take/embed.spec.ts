import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, expect, type Frame, type Page } from "@playwright/test";

interface FrameOfHost {
  readonly query: string;
  readonly width: number;
  readonly height: number;
  readonly sandbox?: string;
}

/** A page of another origin. */
interface Host {
  /** Of what its frames show. */
  readonly site: string;
  readonly origin: string;
  html: string;
}

/** A server for the page of another origin; and what the browser complained of, and what was asked of any server but these two. */
const test = base.extend<{ host: Host; heard: string[] }>({
  host: async ({ baseURL }, use) => {
    const host = { site: baseURL ?? "", origin: "", html: "" };
    const server = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(host.html));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    host.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use(host);
    server.closeAllConnections();
    server.close();
  },
  heard: [
    async ({ page, baseURL, host }, use) => {
      const heard: string[] = [];
      const own = [baseURL, host.origin];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type()) && !/was preloaded/.test(message.text()))
          heard.push(message.text());
      });
      page.on("pageerror", (error) => heard.push(String(error)));
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http") && !own.includes(origin)) heard.push(request.url());
      });
      await use(heard);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the page of another origin with its frames, and waits until each of them shows what it is for. */
async function openHost(
  page: Page,
  host: Host,
  frames: readonly FrameOfHost[],
  script = "",
): Promise<Frame[]> {
  const code = frames.map(
    ({ query, width, height, sandbox }) =>
      `<p>Text of the article.</p><iframe src="${host.site}/embed.html?${query.replaceAll("&", "&amp;")}" width="${width}" height="${height}" title="A frame" allow="clipboard-write"${sandbox === undefined ? "" : ` sandbox="${sandbox}"`}></iframe>`,
  );
  host.html = `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,"><body style="height:6000px">${code.join("")}${script}</body></html>`;
  await page.goto(host.origin);
  for (let at = 0; at < frames.length; at++) {
    const frame = page.frameLocator("iframe").nth(at);
    await expect(frame.getByRole("contentinfo")).toBeVisible({ timeout: 30_000 });
    await expect(frame.locator("[aria-busy=true]")).toHaveCount(0);
  }
  return page.frames().filter((frame) => frame.url().includes("/embed.html"));
}

const DAY = "day=2022-09-27&lang=en";
const FIGURE = "figure=kz-entries-2022-09-27&lang=en";

test("three frames in a page of another origin: seen, as high as they need, without a trap and without a trace", async ({
  page,
  context,
  host,
  baseURL,
}) => {
  test.slow();
  await page.setViewportSize({ width: 900, height: 800 });
  const frames = await openHost(
    page,
    host,
    [
      { query: DAY, width: 320, height: 320 },
      { query: `${DAY}&picture=timeline`, width: 480, height: 360 },
      { query: FIGURE, width: 800, height: 480 },
    ],
    `<script src="${baseURL}/embed.js"></script>`,
  );
  const frameAt = (at: number) => page.frameLocator("iframe").nth(at);
  const [day, timeline, figure] = [frameAt(0), frameAt(1), frameAt(2)];
  await expect(day.locator(".day-sentence")).toContainText("about 98,000");
  await expect(day.locator("[data-mark^=country]").first()).toBeVisible();
  await expect(timeline.getByRole("slider", { name: "Day", exact: true })).toBeVisible();
  await expect(figure.locator("blockquote")).toContainText("98,000");
  await expect(figure.locator(".embed-contested")).toContainText("Disputed");

  // Nothing is cut: each frame is as high as what is in it.
  for (const [at, frame] of frames.entries()) {
    const element = page.locator("iframe").nth(at);
    await expect.poll(() => element.evaluate((one) => one.style.height)).toMatch(/^\d+px$/);
    await expect
      .poll(() =>
        frame.evaluate(() => {
          const record = document.querySelector(".embed-record");
          const hidden = document.querySelectorAll(".lane[hidden]").length;
          return hidden + (record ? Math.max(0, record.scrollHeight - record.clientHeight) : 0);
        }),
      )
      // Heights are rounded to whole pixels, each by itself.
      .toBeLessThanOrEqual(1);
    await element.scrollIntoViewIfNeeded();
    const box = await element.boundingBox();
    const before = await page.evaluate(() => window.scrollY);
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.75, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(async () => {
      await page.mouse.wheel(0, 120);
      expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
    }).toPass();
    expect(await frame.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual(
      [0, 0, ""],
    );
  }
  expect(await context.cookies()).toEqual([]);

  const [view] = await Promise.all([
    context.waitForEvent("page"),
    figure.getByRole("link", { name: /^See all the evidence/ }).click(),
  ]);
  await expect(view).toHaveURL(`${baseURL}/?lang=en`);
  await expect(view.getByRole("region", { name: "Evidence", exact: true })).toContainText("98,000");
  expect(await view.evaluate(() => window.opener)).toBeNull();
});

test("a frame in a sandbox, frozen at a version, shows the same; a press opens a figure in it", async ({
  page,
  host,
  baseURL,
}) => {
  const version = await page.request
    .get(`${baseURL}/data/exodus-2022.json`)
    .then(async (answer) => (await answer.json()).dataset.version);
  await openHost(page, host, [
    {
      query: `${DAY}&dataset=data/exodus-2022@${version}.json`,
      width: 480,
      height: 360,
      sandbox: "allow-scripts allow-popups",
    },
  ]);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("[data-mark^=country]").first()).toBeVisible();
  await expect(frame.getByRole("note")).toHaveCount(0);
  await frame.locator(".day-sentence [role=button]", { hasText: "98,000" }).click();
  await expect(frame.getByRole("heading", { level: 2, name: /about 98,000/ })).toBeFocused();
  await frame.getByRole("button", { name: "Close", exact: true }).click();
  await expect(frame.locator(".day-sentence")).toBeVisible();
});
