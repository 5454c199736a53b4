/** The SHA-256 of a text as UTF-8, in hex; null where the browser computes none. */
export async function sha256(text: string): Promise<string | null> {
  // Browsers give this only to pages that came over https.
  if (!("subtle" in crypto)) return null;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
