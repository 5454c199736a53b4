import type { Plugin } from "vite";

/**
 * Leaflet's published file is one module that cannot be cut. Its sources can: these parts of them are used only where they are
 * imported, and the page imports none of them.
 */
const UNUSED_LEAFLET =
  /leaflet\/src\/(layer\/(index|tile|marker|vector|GeoJSON|DivOverlay|Popup|Tooltip|\w+Overlay|LayerGroup|FeatureGroup)|control\/(index|Control\.))/;

/** Builds Leaflet from its sources, without the parts that are not used. */
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
  };
}
