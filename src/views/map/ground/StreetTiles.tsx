import { TileLayer } from "react-leaflet";
import { STREET_TILES } from "./tileServer.ts";

/** The street map under the record, for readers who asked for it. */
export function StreetTiles() {
  return (
    <TileLayer
      url={STREET_TILES.url}
      maxZoom={STREET_TILES.maxZoom}
      referrerPolicy="strict-origin-when-cross-origin"
    />
  );
}
