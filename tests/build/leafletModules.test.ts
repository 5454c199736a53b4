import { describe, expect, it } from "vitest";
import { leafletModules, unwantedModules } from "../../build/slim/leafletModules.ts";

const chunk = (...paths: string[]) =>
  Object.fromEntries(paths.map((path) => [`/home/x/node_modules/${path}`, { renderedLength: 100 }]));

describe("the parts of Leaflet in a chunk", () => {
  it("are those of which something is left", () => {
    const modules = {
      ...chunk("leaflet/src/map/Map.js", "react-leaflet/lib/Pane.js", "@react-leaflet/core/lib/pane.js"),
      "/home/x/node_modules/leaflet/src/map/handler/Map.Keyboard.js": { renderedLength: 0 },
    };
    expect(leafletModules(modules)).toEqual(["map/Map"]);
  });

  it("stop the build where the page does not use them", () => {
    const modules = chunk(
      "leaflet/src/map/handler/Map.Drag.js",
      "leaflet/src/map/handler/Map.Keyboard.js",
      "leaflet/src/map/handler/Map.ScrollWheelZoom.js",
    );
    expect(unwantedModules("MapHands", modules)).toEqual([
      "map/handler/Map.Keyboard",
      "map/handler/Map.ScrollWheelZoom",
    ]);
    expect(unwantedModules("index", modules)).toContain("map/handler/Map.Drag");
    expect(unwantedModules("index", chunk("leaflet/dist/leaflet-src.js"))).toEqual(["dist/leaflet-src"]);
  });

  it("may be tiles in the chunk of the street map only", () => {
    const modules = chunk("leaflet/src/layer/tile/TileLayer.js");
    expect(unwantedModules("StreetTiles", modules)).toEqual([]);
    expect(unwantedModules("index", modules)).toEqual(["layer/tile/TileLayer"]);
  });
});
