import { helpOlderBrowser } from "../../load/olderBrowsers.ts";
import { lintFile } from "./lintFile.ts";
import type { FromLint, ToLint } from "./lintMessages.ts";

helpOlderBrowser();

/** Checks a dataset beside the page. */
const answer = (message: FromLint): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToLint>): void => {
  answer({ kind: "started" });
  lintFile(data, (done, all) => answer({ kind: "progress", done, all })).then(
    (report) => answer({ kind: "done", report }),
    () => answer({ kind: "failed" }),
  );
};
