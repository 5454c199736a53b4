import { createContext } from "react";
import { isEmbedded } from "../../views/shared/useMedia.ts";
import type { Provenance } from "../openRecord.ts";

/** Reads a file again. */
export type GetFile = () => Promise<Blob>;

/** Reads the file again that is shown; null where it is this site's own, or cannot be checked here. */
export const CheckableContext = createContext<GetFile | null>(null);

/** Asks for a file of the same address as before; what the browser has kept of it is as good. */
async function fetchAgain(address: string): Promise<Blob> {
  const isOwn = new URL(address).origin === window.location.origin;
  const credentials = isOwn ? "same-origin" : "omit";
  const response = await fetch(address, { cache: "force-cache", credentials, redirect: "error" });
  if (!response.ok) throw new Error(String(response.status));
  return response.blob();
}

/** What reads a file of the reader's or of an address again. A page in one file has no worker to check it, and a frame no room to say what was found. */
export function readerOf(from: File | string): GetFile | null {
  const isSingle = document.documentElement.dataset.edition === "single";
  if (isSingle || isEmbedded()) return null;
  return typeof from === "string" ? () => fetchAgain(from) : async () => from;
}

/** What reads the file again of a record that is shown. */
export function fileOf(provenance: Provenance): GetFile | null {
  if (provenance.kind === "ours") return null;
  return readerOf(provenance.kind === "address" ? provenance.address : (provenance.file ?? ""));
}
