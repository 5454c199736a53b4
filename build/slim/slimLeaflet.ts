import type { Plugin } from "vite";
import { unwantedModules } from "./leafletModules.ts";
import { isOneScript } from "./oneScript.ts";

/**
 * Leaflet's published file is one module that cannot be cut. Its sources can: these parts of them are used only where they are
 * imported, and the page imports none of them.
 */
const UNUSED_LEAFLET =
  /leaflet\/src\/(layer\/(index|tile|marker|vector|GeoJSON|DivOverlay|Popup|Tooltip|\w+Overlay|LayerGroup|FeatureGroup)|control\/(index|Control\.)|geo\/crs\/index)/;

/** Imports every handler, and each adds itself to every map. */
const MAP_INDEX = /leaflet\/src\/map\/index\.js$/;

/**
 * The map without handlers: those of a hand come with `views/map/hands`. Keys, the wheel and the drag of a box are the page's own:
 * Leaflet's keyboard handler does not hear keys on a focused mark and pans with motion whatever the reader has asked for.
 */
const MAP_ALONE = `export { Map, createMap as map } from "./Map.js";`;

/** Names what a drag is made of, which would then stay with the map. */
const DOM_INDEX = /leaflet\/src\/dom\/index\.js$/;
const DOM_ALONE = `
export { PosAnimation } from "./PosAnimation.js";
import * as DomEvent from "./DomEvent.js";
import * as DomUtil from "./DomUtil.js";
export { DomEvent, DomUtil };
`;

/**
 * Methods that nothing calls, by the modules of their classes. Of the map: flights, the reader's position, a point brought into view, points of a
 * zoom to come, and the motion of a zoom, which the page has switched off. Of others: what marks and controls of Leaflet's own would need.
 */
const UNUSED_METHODS: Readonly<Record<string, readonly string[]>> = {
  "map/Map": [
    "_createAnimProxy",
    "_destroyAnimProxy",
    "_animMoveEnd",
    "_catchTransitionEnd",
    "_nothingToAnimate",
    "_tryAnimatedZoom",
    "_animateZoom",
    "_onZoomTransitionEnd",
    "fitWorld",
    "mouseEventToLayerPoint",
    "setMaxZoom",
    "getPanes",
    "mouseEventToLatLng",
    "_latLngToNewLayerPoint",
    "_latLngBoundsToNewLayerBounds",
    "flyTo",
    "flyToBounds",
    "panInside",
    "locate",
    "stopLocate",
    "_handleGeolocationError",
    "_handleGeolocationResponse",
  ],
  "layer/Layer": ["addInteractiveTarget", "removeInteractiveTarget", "getAttribution", "eachLayer"],
  "core/Events": ["addEventParent", "removeEventParent"],
  "geo/LatLngBounds": ["intersects", "toBBoxString"],
  "geometry/Bounds": ["intersects"],
  "geo/LatLng": ["toBounds"],
};
const MODULE = /leaflet\/src\/(.+)\.js$/;

/**
 * A module of Leaflet, by its path in the sources, without those methods of its class. Throws where Leaflet has one no longer, or ties one to an
 * object as that begins.
 */
export function withoutMethods(path: string, code: string): string {
  const names = UNUSED_METHODS[path] ?? [];
  let rest = code;
  for (const name of names) {
    const method = new RegExp(String.raw`^\t${name}: function \([^)]*\) \{[\s\S]*?^\t\},?$`, "m");
    if (!method.test(rest)) throw new Error(`Leaflet's ${path} has no method ${name}.`);
    rest = rest.replace(method, "");
  }
  for (const name of names)
    if (rest.includes(`bind(this.${name},`))
      throw new Error(`Leaflet's ${path} needs its method ${name} to begin.`);
  return rest;
}

/** Names every projection, and would keep those of maps that the page does not draw. */
const PROJECTIONS = /leaflet\/src\/geo\/projection\/index\.js$/;

/** What some modules of Leaflet are for this page. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [MAP_INDEX, MAP_ALONE],
  [DOM_INDEX, DOM_ALONE],
  [PROJECTIONS, `export { SphericalMercator } from "./Projection.SphericalMercator.js";`],
];

/** Builds Leaflet from its sources, without the parts that are not used, and stops the build where one of those comes back. */
export function slimLeaflet(): Plugin {
  return {
    name: "crossings:slim-leaflet",
    apply: "build",
    config: () => ({
      resolve: { alias: [{ find: /^leaflet$/, replacement: "leaflet/src/Leaflet.js" }] },
      build: {
        rolldownOptions: { treeshake: { moduleSideEffects: [{ test: UNUSED_LEAFLET, sideEffects: false }] } },
      },
    }),
    transform: (code, id) => {
      const path = MODULE.exec(id)?.[1] ?? "";
      return Object.hasOwn(UNUSED_METHODS, path)
        ? { code: withoutMethods(path, code), map: null }
        : undefined;
    },
    load: (id) => INSTEAD.find(([module]) => module.test(id))?.[1],
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk" || isOneScript(bundle)) continue;
        const unwanted = unwantedModules(file.name, file.modules);
        if (unwanted.length > 0)
          this.error(`${file.fileName} has parts of Leaflet that are not used: ${unwanted.join(", ")}`);
      }
    },
  };
}
