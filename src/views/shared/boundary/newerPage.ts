import { shownFile } from "../../../store/history.ts";

/** Whether the server now has another page at this address, with scripts of other names. */
async function isReplaced(): Promise<boolean> {
  const names = [...document.scripts].flatMap(({ src }) => src.split("/").at(-1) || []);
  try {
    const response = await fetch(window.location.pathname, {
      cache: "no-cache",
      signal: AbortSignal.timeout(2000),
    });
    if (!response.ok) return false;
    const html = await response.text();
    return html.includes('id="root"') && names.some((name) => !html.includes(name));
  } catch {
    return false;
  }
}

/**
 * Loads the page again where a newer one has taken its place on the server, since the old one's files are gone. Once only,
 * and not while a file of the reader's is shown, which would be lost. Comes back only where the page stays.
 */
export async function reloadIfReplaced(): Promise<void> {
  const [navigation] = performance.getEntriesByType?.("navigation") ?? [];
  const wasReloaded = (navigation as PerformanceNavigationTiming | undefined)?.type === "reload";
  if (wasReloaded || shownFile(window) !== null || !(await isReplaced())) return;
  window.location.reload();
  await new Promise(() => {});
}
