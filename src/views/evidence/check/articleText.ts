import type { UnreadableText } from "../../../words/en/more/articleCheck.ts";

/** A text to compare, or the reason why it cannot be. */
export type ArticleText =
  | { readonly text: string; readonly wasHtml: boolean }
  | { readonly unreadable: UnreadableText };

/** The most characters that are read. */
const MOST_CHARACTERS = 8_000_000;

const SKIPPED = "script,style,noscript,template,svg,math,head,iframe,object,select,textarea";
const BLOCKS =
  "address,article,aside,blockquote,br,dd,div,dl,dt,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,td,th,tr,ul";

/**
 * The text of HTML as a reader sees it. The document that the browser's parser makes is inert: nothing in it runs, and nothing is loaded.
 */
export function textOfHtml(html: string): string {
  // Handlers would not run either, but browsers complain of each.
  const quiet = html.replaceAll(/\son[a-z]+(?=\s*=)/gi, " data-off");
  const parsed = new DOMParser().parseFromString(quiet, "text/html");
  for (const element of parsed.querySelectorAll(SKIPPED)) element.remove();
  for (const mark of parsed.querySelectorAll("sup"))
    if (/^\s*\[?\d{1,3}\]?\s*$/.test(mark.textContent ?? "")) mark.remove();
  for (const block of parsed.querySelectorAll(BLOCKS)) {
    block.before("\n");
    block.after("\n");
  }
  return (parsed.body.textContent ?? "").replaceAll(/[ \t]*\n\s*/g, "\n").trim();
}

const IS_DOCUMENT =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|main|section|div|p|h[1-6])[\s>]/i;
const TAG = /<\/(?:p|div|span|a|li|h[1-6]|em|strong|b|i|td)>/gi;
const MANY_TAGS = 5;
const IS_ADDRESS = /^\s*https?:\/\/\S+\s*$/i;

const looksLikeHtml = (text: string): boolean =>
  IS_DOCUMENT.test(text) || (text.slice(0, 100_000).match(TAG) ?? []).length >= MANY_TAGS;

/** What a reader has pasted, as text. */
export function articleText(given: string): ArticleText {
  if (given.startsWith("%PDF-")) return { unreadable: "pdf" };
  if (given.length > MOST_CHARACTERS) return { unreadable: "too-long" };
  if (IS_ADDRESS.test(given)) return { unreadable: "address" };
  return looksLikeHtml(given) ? { text: textOfHtml(given), wasHtml: true } : { text: given, wasHtml: false };
}

/** The encoding that a file names in its first bytes. */
function namedEncoding(bytes: Uint8Array): string {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  return /charset=["']?([\w-]+)/i.exec(start)?.[1] ?? "windows-1252";
}

function decode(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    try {
      return new TextDecoder(namedEncoding(bytes)).decode(bytes);
    } catch {
      return new TextDecoder("windows-1252").decode(bytes);
    }
  }
}

/** The text of a file that a reader has dropped, or why it has none. */
export async function textOfFile(
  file: File,
): Promise<{ readonly text: string } | { readonly unreadable: UnreadableText }> {
  const start = new Uint8Array(await file.slice(0, 5).arrayBuffer());
  const signature = String.fromCharCode(...start);
  if (signature.startsWith("%PDF-")) return { unreadable: "pdf" };
  if (signature.startsWith("PK") || signature.startsWith("\u00d0\u00cf")) return { unreadable: "packed" };
  if (file.size > MOST_CHARACTERS * 2) return { unreadable: "too-long" };
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  return text.includes("\u0000") ? { unreadable: "not-text" } : { text };
}
