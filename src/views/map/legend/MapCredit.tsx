import { STREET_TILES } from "../ground/tileServer.ts";

/** Whose ground it is that the record is drawn on. */
export function MapCredit({ hasStreets }: { hasStreets: boolean }) {
  if (!hasStreets) return <p className="map-credit">Natural Earth · GeoNames</p>;
  return (
    <p className="map-credit">
      <a href={STREET_TILES.creditUrl} rel="noreferrer" target="_blank">
        {STREET_TILES.credit}
      </a>
    </p>
  );
}
