/** Leaflet's sources of what hands do with a map: its types know only the published file. */
declare module "leaflet/src/map/handler/*" {
  import type { Handler } from "leaflet";

  export const DoubleClickZoom: typeof Handler;
  export const Drag: typeof Handler;
  export const TouchZoom: typeof Handler;
}
