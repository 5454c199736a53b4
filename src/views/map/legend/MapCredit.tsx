import { memo } from "react";
import { useWords } from "../../shared/useWords.ts";
import { STREET_TILES } from "../ground/tileServer.ts";

/** Whose ground it is that the record is drawn on. */
export const MapCredit = memo(function MapCredit({ hasStreets }: { hasStreets: boolean }) {
  const { map: words } = useWords();
  if (!hasStreets) return <p className="map-credit">{words.credit}</p>;
  return (
    <p className="map-credit">
      <a href={STREET_TILES.creditUrl} rel="noreferrer" target="_blank">
        {words.creditStreets}
      </a>
    </p>
  );
});
