import bordersUrl from "../../data/basemap/borders.json?url";
import labelsUrl from "../../data/basemap/labels.json?url";
import smallUrl from "../../data/basemap/small.json?url";
import datasetUrl from "../../data/exodus-2022.json?url";
import { fetchEarly, whenRead } from "../load/earlyFetch.ts";
import { restOfTexts } from "../load/translation/restOfTexts.ts";
import { isSparing } from "../views/shared/boundary/sparing.ts";
import { keptTheme } from "../views/shared/theme/keptTheme.ts";
import { chooseTag } from "../words/tags.ts";
import { OVERLAY_ADDRESSES, wantsAllTexts } from "./language/overlayAddresses.ts";

/**
 * Runs before the page's own script has come. It begins to fetch what the first view will ask for, and nothing that the address says will
 * not be needed; it hides the opening sentence, which is of this site's record, where another is asked for; and it does not let a style
 * sheet that does not come keep the page from being shown.
 */

/** The page is shown without its style sheet when that has not come after this time. */
const STYLE_PATIENCE_MS = 2500;

/** Whether the page's own script has come first: then it asks for its files itself, and a second request would be one too many. */
const hasStarted = document.documentElement.dataset.started !== undefined;

const asked = new URLSearchParams(window.location.search);
const tag = chooseTag(asked.get("lang"), navigator.languages);
const overlay = OVERLAY_ADDRESSES.get(tag);
const hasMap = ["map", "story"].includes(asked.get("view") ?? "map");
const isSaving = isSparing(window);
const texts = overlay === undefined ? [] : [overlay];
if (overlay && import.meta.env.PROD && wantsAllTexts()) texts.push(restOfTexts(overlay));
const own = asked.has("dataset") ? [] : [datasetUrl, ...texts];
// Who saves data waits for the map: it can be read without.
const ground = hasMap && !isSaving ? [smallUrl, labelsUrl, bordersUrl] : [];

/** Another record that is to be fetched from this site: a server elsewhere is not asked before the reader has said so. */
function otherRecord(): string | null {
  try {
    const { origin, href } = new URL(asked.get("dataset") ?? "", document.baseURI);
    return asked.has("dataset") && origin === window.location.origin ? href : null;
  } catch {
    return null;
  }
}
const other = hasStarted ? null : otherRecord();
if (other !== null) fetchEarly(other, { priority: "high", redirect: "manual" });
if (!hasStarted) {
  for (const address of own) fetchEarly(address, { priority: "high" });
  // What is read comes first: on a slow line the ground would take half of it away.
  const before = asked.has("dataset") ? Promise.resolve() : whenRead(datasetUrl);
  for (const address of ground) fetchEarly(address, { priority: "low" }, before);
}
document.documentElement.lang = tag;
if (isSaving) document.documentElement.dataset.sparing = "";

// Which file has the words of a language is known when the page has been built, and written beside this script.
const words = document.querySelector("script[data-words-en]")?.getAttribute(`data-words-${tag}`);
if (words && !hasStarted)
  document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: words }));
if (asked.has("dataset") && !hasStarted) document.documentElement.dataset.foreign = "";
const theme = asked.get("theme") ?? keptTheme();
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

setTimeout(() => {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (link.sheet) continue;
    // A link that a script adds holds up nothing.
    const again = document.createElement("link");
    Object.assign(again, { rel: "stylesheet", href: link.href });
    link.replaceWith(again);
  }
}, STYLE_PATIENCE_MS);
