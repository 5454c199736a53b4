import { createContext, use } from "react";
import type { Archive } from "../../load/archive.ts";
import type { State } from "../../store/store.ts";
import { useApp } from "./useApp.ts";

/** The dataset that is shown. */
export const ArchiveContext = createContext<Archive | null>(null);

/** The dataset that is shown. It never changes while its views are on the page. */
export function useArchive(): Archive {
  const archive = use(ArchiveContext);
  if (!archive) throw new Error("A view is used outside the page: wrap it in <ArchiveContext>.");
  return archive;
}

/** What a selector derives from the archive and the state; the component follows it. */
export function useDerived<T>(select: (archive: Archive, state: State) => T): T {
  const archive = useArchive();
  return useApp((state) => select(archive, state));
}
