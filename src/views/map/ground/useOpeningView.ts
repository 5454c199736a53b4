import { useMemo } from "react";
import { useArchive } from "../../shared/useArchive.ts";
import { COMPACT_WIDTH } from "../geometry/viewport.ts";
import type { Geography } from "../layout/geography.ts";
import { type OpeningView, openingView } from "../layout/openingView.ts";

/** What a map of a width in pixels opens on. */
export function useOpeningView(geography: Geography, width: number): OpeningView {
  const archive = useArchive();
  const isCompact = width < COMPACT_WIDTH;
  return useMemo(() => openingView(archive, geography, isCompact), [archive, geography, isCompact]);
}
