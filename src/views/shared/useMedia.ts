import { useCallback, useMemo, useSyncExternalStore } from "react";

/**
 * The page of a phone, upright or on its side, and of a window as small: it scrolls as one page, with a sheet over the map and the days
 * at its foot. The style sheets have the same query.
 */
export const COMPACT_PAGE = "(max-width: 799px), (max-height: 540px)";

/** Whether a media query holds just now; the component follows it. */
export function useMedia(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query]);
  const subscribe = useCallback(
    (callback: () => void) => {
      media.addEventListener("change", callback);
      return () => media.removeEventListener("change", callback);
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => media.matches);
}

/** Whether this is the layout for a frame in somebody's page, `embed.html`: all that stands around the record is theirs. */
export const isEmbedded = (): boolean => document.documentElement.dataset.embed !== undefined;
