import { defineConfig } from "@playwright/test";
import { galleryUrl, PORTS } from "./ports.ts";

const serve = (port: number, ...options: string[]): string =>
  ["npx --no-install vite preview", ...options, "--host 127.0.0.1 --strictPort --port", port].join(" ");
/** What a sweep is known by: its folder, or its tag (see sweepIf). */
const SWEEPS = /\bsweeps\/|@sweeps/;
const GALLERY = "--config tests/gallery/vite.config.ts";

export default defineConfig({
  testDir: ".",
  projects: [
    { name: "page", testMatch: "**/*.spec.ts", grepInvert: SWEEPS },
    // Everything in every state: each built file in each way at fault, axe and boxes at each size, languages that are not there yet.
    { name: "sweeps", testMatch: "**/*.spec.ts", grep: SWEEPS },
  ],
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: 3,
  retries: 0,
  forbidOnly: true,
  // Long enough for a machine that is slow or busy: where nothing fails, nobody waits for it.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    // A window costs a browser as much work as the page in it: tests follow each other in one, which is emptied between them.
    reuseContext: true,
    // What is not there is said to be missing before the test's own time is up.
    actionTimeout: 45_000,
    baseURL: `http://127.0.0.1:${PORTS.page}`,
    launchOptions: {
      executablePath: process.env.CROSSINGS_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
      ],
    },
  },
  snapshotPathTemplate: "../gallery/pictures/{arg}{ext}",
  webServer: [
    {
      command: serve(PORTS.page),
      cwd: "../..",
      url: `http://127.0.0.1:${PORTS.page}/`,
      reuseExistingServer: false,
    },
    {
      command: process.env.CROSSINGS_GALLERY_IS_BUILT
        ? serve(PORTS.gallery, GALLERY)
        : `npx --no-install vite build --logLevel warn ${GALLERY} && ${serve(PORTS.gallery, GALLERY)}`,
      cwd: "../..",
      url: galleryUrl,
      reuseExistingServer: false,
    },
  ],
});
