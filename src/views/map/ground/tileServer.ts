/** The server of the street map, the one outside address that the page's CSP lets images come from. */
export const TILE_ORIGIN = "https://tile.openstreetmap.org";

/** The street map that a reader may ask for. Its server gets no request before that. */
export const STREET_TILES = {
  url: `${TILE_ORIGIN}/{z}/{x}/{y}.png`,
  creditUrl: "https://www.openstreetmap.org/copyright",
  maxZoom: 19,
} as const;
