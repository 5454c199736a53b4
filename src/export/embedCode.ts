/** The page that is shown in frames, and the script that fits them to what they show: both at the root of the site. */
export const EMBED_PAGE = "embed.html";
export const EMBED_SCRIPT = "embed.js";

/** What a frame can show under the day in words. */
export const EMBED_PICTURES = ["map", "timeline"] as const;
export type EmbedPicture = (typeof EMBED_PICTURES)[number];

/** How high a frame is in the code, in pixels, by what it shows. */
export const EMBED_HEIGHTS: Readonly<Record<EmbedPicture | "record", number>> = {
  map: 440,
  timeline: 380,
  record: 480,
};

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** The HTML of a frame at an address, for a page of somebody's. */
export function frameCode(address: string, title: string, height: number): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" allow="clipboard-write" style="border:0"></iframe>`;
}

/** The HTML of the script that gives the frames of a site the height that they need. `site` ends with a slash. */
export const scriptCode = (site: string): string =>
  `<script src="${escaped(site + EMBED_SCRIPT)}" async></script>`;
