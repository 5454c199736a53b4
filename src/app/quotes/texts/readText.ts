import { decodeText } from "../../../import/read/decode.ts";
import { articleText, textOfHtml } from "../../../views/evidence/check/articleText.ts";
import type { RefusedText } from "../../../words/en/import/quoteRoom.ts";

/** A document's text as somebody gave it, and how it was read. */
export interface ReadText {
  readonly text: string;
  /** The encoding of a file that is not in UTF-8; null of one that is, and of what was pasted. */
  readonly encoding: string | null;
  readonly isGuessed: boolean;
  readonly wasHtml: boolean;
}

/** A text, or the reason why it could not be read. */
export type TextOrRefusal = ReadText | { readonly refused: RefusedText };

const MOST_BYTES = 10_000_000;
const HTML_NAME = /\.x?html?$/i;
const LETTER = /[\p{L}\p{N}]/u;

const checked = (read: ReadText): TextOrRefusal => (LETTER.test(read.text) ? read : { refused: "empty" });

/** Takes what was pasted: of a web page its source or its text. */
export function readPasted(given: string): TextOrRefusal {
  const read = articleText(given);
  if ("unreadable" in read)
    return { refused: read.unreadable === "too-long" ? "too-large" : read.unreadable };
  return checked({ ...read, encoding: null, isGuessed: false });
}

/** UTF-8, byte for byte, so that the hash of the text is the hash of the file; null where the bytes are something else. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}

/** Text in the encoding that a web page names; null where it names none that is known. */
function decodeNamed(bytes: Uint8Array): { text: string; encoding: string } | null {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const [, encoding] = /charset=["']?([\w-]+)/i.exec(start) ?? [];
  try {
    return encoding
      ? { text: new TextDecoder(encoding).decode(bytes), encoding: encoding.toLowerCase() }
      : null;
  } catch {
    return null;
  }
}

/** Reads a file as text: in UTF-8; else in the encoding that it names, or as its bytes look. */
export async function readFile(file: File): Promise<TextOrRefusal> {
  const signature = String.fromCharCode(...new Uint8Array(await file.slice(0, 5).arrayBuffer()));
  if (signature.startsWith("%PDF-")) return { refused: "pdf" };
  if (signature.startsWith("PK") || signature.startsWith("\u00d0\u00cf")) return { refused: "packed" };
  if (signature === "{\\rtf") return { refused: "not-text" };
  if (file.size > MOST_BYTES) return { refused: "too-large" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isHtml = HTML_NAME.test(file.name);
  const plain = decodeUtf8(bytes);
  const named = plain === null && isHtml ? decodeNamed(bytes) : null;
  const { text, encoding, isGuessed } =
    plain === null
      ? { isGuessed: false, ...(named ?? decodeText(bytes)) }
      : { text: plain, encoding: null, isGuessed: false };
  if (text.includes("\u0000")) return { refused: "not-text" };
  return checked({ text: isHtml ? textOfHtml(text) : text, encoding, isGuessed, wasHtml: isHtml });
}
