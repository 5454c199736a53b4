import { gunzipSync } from "fflate";
import datasetUrl from "../../../data/exodus-2022.json?url";
import { PACKED, SAVED_FACTS, SAVED_RECORD } from "../../export/onePage.ts";

/**
 * In the edition that is one file, the page's data lie in the document itself: each in a script element that is not run, packed with gzip
 * and written in base64. What asks for them by `fetch` gets them from there; nothing is ever asked of a network.
 *
 * A page that somebody saved of another dataset is the same, but for the record. What asks for the record gets the saved one, as coming
 * from an address that is not this site's; how it was saved is written on the document, for what says whose it is.
 */

/** Where a saved record is said to come from: no server has it. */
const NOWHERE = "about:saved";

const nameIn = (address: string): string => new URL(address, document.baseURI).pathname.replace(/^.*\//, "");

/** The bytes of a packed file by its name, or null. */
function unpack(name: string): Uint8Array<ArrayBuffer> | null {
  const element = [...document.querySelectorAll<HTMLElement>(PACKED)].find(
    ({ dataset }) => dataset.file === name,
  );
  const text = element?.textContent;
  if (!text) return null;
  const packed = Uint8Array.from(atob(text.trim()), (char) => char.charCodeAt(0));
  return new Uint8Array(gunzipSync(packed));
}

const answer = (bytes: Uint8Array<ArrayBuffer>): Response =>
  new Response(bytes, { headers: { "content-length": String(bytes.length) } });

/** A saved record. It is known not to be this site's by its length where a browser has no hashes: so it never has the length of that one. */
function answerSaved(bytes: Uint8Array<ArrayBuffer>): Response {
  const isAsLong = bytes.length === __BUILT_RECORD__?.bytes;
  const response = answer(isAsLong ? new Uint8Array([...bytes, 0x0a]) : bytes);
  return Object.defineProperty(response, "url", { value: NOWHERE });
}

const facts = unpack(SAVED_FACTS);

/** Answers a request out of the document. A file that is not there is answered as a network would that is gone. */
async function fetchPacked(input: RequestInfo | URL): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  const name = nameIn(address);
  const isSaved = facts !== null && name === nameIn(datasetUrl);
  const bytes = unpack(isSaved ? SAVED_RECORD : name);
  if (!bytes) throw new TypeError(address);
  return isSaved ? answerSaved(bytes) : answer(bytes);
}

window.fetch = fetchPacked;
const { dataset } = document.documentElement;
// Parts of the page that need a network are not offered.
dataset.edition = "single";
if (facts) dataset.saved = new TextDecoder().decode(facts);
