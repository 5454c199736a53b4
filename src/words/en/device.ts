import { megabytes } from "./load.ts";
import { counted } from "./record/numbers.ts";

/** Words for what the page may leave on the reader's device. */
export const device = {
  heading: "On this device",
  nothing: "Nothing of this page is stored on your device unless you ask for it here.",
  requests: (n: number): string =>
    n === 0
      ? "0 requests were made: since you opened it, this page has asked nobody for anything. Your browser counts that."
      : `${counted(n, "request was", "requests were")} made, and none should have been: please tell whoever gave you this file.`,
  keep: "Keep this page on my device",
  keepHow: (bytes: number | null): string =>
    `Kept, the page${bytes === null ? "" : ` takes ${megabytes(bytes)} and`} opens without a connection too: it then says that it is the kept copy. With a connection it always asks for the latest first. Whoever uses this device can find that you kept it.`,
  keeping: "Keeping the page…",
  kept: "The page is kept on this device.",
  remove: "Remove it",
  removed: "Removed: nothing of this page is stored on this device now.",
  failed: "Not all of the page came, so nothing was kept. Check your connection and try again.",
  cannot: "This browser can’t keep the page: some can’t in private windows, and none without https.",
  colours: "Colours",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  remember: "Remember on this device",
  noSteps: "Leave no steps in my history",
  noStepsHow:
    "Each choice then takes the place of the one before in your browser’s history. What is there already stays, and so does the page’s own address.",
  offline: (version: string, day: string | null): string =>
    `The site can’t be reached. This is the copy on your device${day === null ? "" : `, kept on ${day}`}: version ${version} of the record. It may be out of date.`,
};
