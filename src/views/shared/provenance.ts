import { createContext, use } from "react";
import type { ForeignFrom } from "../../words/foreignWords.ts";

/** Whose record is shown: this site's, with whether its bytes were compared with those that the page was built with, or another. */
export type Provenance = { readonly kind: "ours"; readonly isVerified: boolean } | ForeignFrom;

/** Whose record the views show. */
export const ProvenanceContext = createContext<Provenance>({ kind: "ours", isVerified: false });

/** Whose record the views show. */
export function useProvenance(): Provenance {
  return use(ProvenanceContext);
}
