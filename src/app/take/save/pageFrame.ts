import { PACKED, type PageFrame, readFrame } from "../../../export/onePage.ts";
import { SINGLE_FILE } from "../../../load/siteParts.ts";

/** What the page in one file runs on, of a document that is one; null where it is another. */
export function frameOf(page: Document): PageFrame | null {
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
  const icon = page.querySelector('link[rel="icon"]')?.getAttribute("href");
  const style = page.querySelector("head style")?.textContent;
  const script = page.querySelector('script[type="module"]:not([src])')?.textContent;
  const packed = [...page.querySelectorAll<HTMLElement>(PACKED)];
  if (!policy || !icon || !style || !script || packed.length === 0) return null;
  const files = packed.map(({ dataset: { file = "", record }, textContent }) => ({
    name: file,
    packed: (textContent ?? "").trim(),
    isRecord: record !== undefined,
  }));
  return { policy, icon, style, script, files };
}

/** Whether this page is the edition in one file itself. */
export const isOneFile = (): boolean => document.documentElement.dataset.edition === "single";

/** Gets what other data are put into: of this page, where it is the edition in one file; else of that edition from this site. Null where it has none. */
export async function getFrame(signal: AbortSignal): Promise<PageFrame | null> {
  if (isOneFile()) return frameOf(document);
  const address = new URL(SINGLE_FILE, document.baseURI);
  const response = await fetch(address, { signal, cache: "no-cache", credentials: "same-origin" });
  if (!response.ok) return null;
  return readFrame(await response.text());
}
