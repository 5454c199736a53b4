import { createContext } from "react";
import { isEmbedded } from "../../views/shared/useMedia.ts";
import type { Provenance } from "../openRecord.ts";

/** Reads the file again that is shown; null where it is this site's own, or cannot be checked here. */
export const CheckableContext = createContext<(() => Promise<Blob>) | null>(null);

/** Asks for a file of the same address as before; what the browser has kept of it is as good. */
async function fetchAgain(address: string): Promise<Blob> {
  const isOwn = new URL(address).origin === window.location.origin;
  const credentials = isOwn ? "same-origin" : "omit";
  const response = await fetch(address, { cache: "force-cache", credentials, redirect: "error" });
  if (!response.ok) throw new Error(String(response.status));
  return response.blob();
}

/** What reads the file of a record again. A page in one file has no worker to check it, and a frame no room to say what was found. */
export function fileOf(provenance: Provenance): (() => Promise<Blob>) | null {
  const isSingle = document.documentElement.dataset.edition === "single";
  if (provenance.kind === "ours" || isSingle || isEmbedded()) return null;
  if (provenance.kind === "address") return () => fetchAgain(provenance.address);
  const { file } = provenance;
  return file ? async () => file : null;
}
