import { gzipSync, strToU8 } from "fflate";
import {
  escapeHtml,
  headOfSaved,
  onePage,
  type PageFrame,
  SAVED_FACTS,
  SAVED_RECORD,
  type SavedFacts,
} from "../../../export/onePage.ts";

/** Bytes in base64, in pieces that a call can take. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

const packed = (name: string, text: string) => ({
  name,
  packed: base64Of(gzipSync(strToU8(text), { level: 9, mtime: 0 })),
  isRecord: true,
});

/** What is put into a page. */
export interface Saved {
  /** The dataset as JSON. */
  readonly json: string;
  readonly facts: SavedFacts;
  readonly language: string;
  readonly title: string;
  /** What the page says about itself before its script has started: whose record it is. */
  readonly note: string;
}

/** A page in one file with other data than those it was built with. Of these nothing stays in it. */
export function savedPage(frame: PageFrame, { json, facts, language, title, note }: Saved): string {
  const kept = frame.files.filter(({ isRecord }) => !isRecord);
  const files = [...kept, packed(SAVED_FACTS, JSON.stringify(facts)), packed(SAVED_RECORD, json)];
  return onePage(
    { ...frame, files },
    {
      language,
      head: headOfSaved(title),
      opening: `<p>${escapeHtml(note)}</p>`,
    },
  );
}
