import { gunzipSync } from "fflate";

/**
 * In the edition that is one file, the page's data lie in the document itself: each in a script element that is not run, packed with gzip
 * and written in base64. What asks for them by `fetch` gets them from there; nothing is ever asked of a network.
 */

/** The type of the elements that hold a file. */
const PACKED = 'script[type="application/gzip"]';

/** The bytes of a packed file by its name; null where there is none. */
function unpack(name: string): Uint8Array<ArrayBuffer> | null {
  const element = [...document.querySelectorAll<HTMLElement>(PACKED)].find(
    ({ dataset }) => dataset.file === name,
  );
  const text = element?.textContent;
  if (!text) return null;
  const packed = Uint8Array.from(atob(text.trim()), (char) => char.charCodeAt(0));
  return new Uint8Array(gunzipSync(packed));
}

/** Answers a request out of the document. A file that is not there is answered as a network would that is gone. */
async function fetchPacked(input: RequestInfo | URL): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  const bytes = unpack(new URL(address, document.baseURI).pathname.replace(/^.*\//, ""));
  if (!bytes) throw new TypeError(address);
  return new Response(bytes, { headers: { "content-length": String(bytes.length) } });
}

window.fetch = fetchPacked;
// Parts of the page that need a network are not offered.
document.documentElement.dataset.edition = "single";
