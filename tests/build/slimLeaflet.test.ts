import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withoutMethods } from "../../build/slim/slimLeaflet.ts";

const map = readFileSync("node_modules/leaflet/src/map/Map.js", "utf8");

describe("Leaflet's map without what nothing calls", () => {
  it("has lost those methods whole, and no other", () => {
    const methods = (code: string): string[] => code.match(/^\t\w+(?=: function)/gm) ?? [];
    const [before, after] = [methods(map), methods(withoutMethods("map/Map", map))];
    expect(before.length - after.length).toBe(22);
    expect(after).toContain("\tpanInsideBounds");
    expect(withoutMethods("map/Map", map)).not.toContain("getCurrentPosition(");
  });

  it("is so of other classes too, and leaves a module without such methods as it is", () => {
    const layer = readFileSync("node_modules/leaflet/src/layer/Layer.js", "utf8");
    const slim = withoutMethods("layer/Layer", layer);
    expect(slim).not.toMatch(/^\teachLayer:/m);
    expect(slim).toMatch(/^\t_layerAdd:/m);
    expect(withoutMethods("core/Handler", layer)).toBe(layer);
  });

  it("stops the build where Leaflet has one no longer", () => {
    expect(() => withoutMethods("map/Map", map.replace("\tflyTo: function", "\tfly: function"))).toThrow(
      "Leaflet's map/Map has no method flyTo.",
    );
  });

  it("stops the build where the map would not begin without one", () => {
    const tied = map.replace(
      "this._onResize = Util.bind(this._onResize, this);",
      "this.x = Util.bind(this.flyTo, this);",
    );
    expect(() => withoutMethods("map/Map", tied)).toThrow(
      "Leaflet's map/Map needs its method flyTo to begin.",
    );
  });
});
