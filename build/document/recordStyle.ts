import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const styleOf = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** The page's style stands in the page: on a bad line there is nothing more to wait for. */
export const RECORD_STYLE = [styleOf("../../src/app/page.css"), styleOf("./record.css")]
  .join("")
  .replaceAll(/\/\*[\s\S]*?\*\//g, "")
  .replaceAll(/\s+/g, " ")
  .trim();

/** The style's hash, as a policy allows it by. */
export const RECORD_STYLE_HASH = `'sha256-${createHash("sha256").update(RECORD_STYLE).digest("base64")}'`;
