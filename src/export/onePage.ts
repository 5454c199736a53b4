/**
 * The page as one file: how its parts are put together. The build makes the edition in one file with it, and the page makes such a file of
 * another dataset. It knows no DOM.
 */

/** The type of the elements that hold a file: nothing runs or shows it. */
const PACKED_TYPE = "application/gzip";
/** In a browser: the elements that hold a file. */
export const PACKED = `script[type="${PACKED_TYPE}"]`;
/** The file that holds a saved dataset, and the one that says how and when it was saved. */
export const SAVED_RECORD = "saved-record.json";
export const SAVED_FACTS = "saved-facts.json";

/** How a page was saved, as {@link SAVED_FACTS} says it. */
export interface SavedFacts {
  /** The day on which it was saved, by the clock of who saved it. */
  readonly day: string;
  /** The server that the dataset came from; null where it was a file. */
  readonly host: string | null;
}

/** A file in the page: packed with gzip and written in base64, in which no text can end the element. */
interface PackedFile {
  readonly name: string;
  readonly packed: string;
  /** Whether it is of the record that the page was built with: a page with other data is without it. */
  readonly isRecord: boolean;
}

/** What the page runs on: all but its data. */
export interface PageFrame {
  readonly policy: string;
  /** The address of the icon. */
  readonly icon: string;
  readonly style: string;
  /** The script, as it may stand in a page. */
  readonly script: string;
  readonly files: readonly PackedFile[];
}

interface PageContent {
  readonly language: string;
  /** What the head contains: the title, and what else the page says about itself. */
  readonly head: string;
  /** What is shown before the script has started. */
  readonly opening: string;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** A text as it may stand in HTML and in its attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&"<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** What a saved page says about itself: its title, and that search engines should not list it. */
export const headOfSaved = (title: string): string =>
  `<title>${escapeHtml(title)}</title><meta name="robots" content="noindex">`;

const PLAIN_NAME = /^[\w.-]+$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

function packedElement({ name, packed, isRecord }: PackedFile): string {
  if (!PLAIN_NAME.test(name) || !BASE64.test(packed)) throw new Error(`${name} cannot stand in a page`);
  return `<script type="${PACKED_TYPE}" data-file="${name}"${isRecord ? " data-record" : ""}>${packed}</script>`;
}

/** A script as it may stand in a page: nothing in it ends the element. */
export const inlineScript = (code: string): string =>
  code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

const MODULE_START = '<script type="module">';
const MODULE_END = "</script></body></html>\n";
const PACKED_ELEMENT = new RegExp(
  `<script type="${PACKED_TYPE}" data-file="([\\w.-]+)"( data-record)?>([A-Za-z0-9+/=]*)</script>`,
  "g",
);

/** The page as one file. */
export function onePage(frame: PageFrame, { language, head, opening }: PageContent): string {
  const { policy, icon, style, script, files } = frame;
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    head,
    `<link rel="icon" href="${escapeHtml(icon)}">`,
    `<style>${style}</style></head><body><div id="root">${opening}</div>`,
    ...files.map(packedElement),
    `${MODULE_START}${script}${MODULE_END}`,
  ].join("\n");
}

/** What a page in one file runs on; null where a text is not one that {@link onePage} has made. */
export function readFrame(html: string): PageFrame | null {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"&]*)">/.exec(html)?.[1];
  const icon = /<link rel="icon" href="([^"&]*)">/.exec(html)?.[1];
  const [, style] = /<style>([\s\S]*?)<\/style><\/head>/.exec(html) ?? [];
  const start = html.indexOf(MODULE_START);
  const files = [...html.slice(0, start).matchAll(PACKED_ELEMENT)].map(
    ([, name = "", record, packed = ""]) => ({
      name,
      packed,
      isRecord: record !== undefined,
    }),
  );
  if (!policy || !icon || !style || start < 0 || !html.endsWith(MODULE_END) || files.length === 0)
    return null;
  return { policy, icon, style, script: html.slice(start + MODULE_START.length, -MODULE_END.length), files };
}
