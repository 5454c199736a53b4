import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withoutMethods } from "../../build/slim/slimLeaflet.ts";

const map = readFileSync("node_modules/leaflet/src/map/Map.js", "utf8");

describe("Leaflet's map without what nothing calls", () => {
  it("has lost those methods whole, and no other", () => {
    const methods = (code: string): string[] => code.match(/^\t\w+(?=: function)/gm) ?? [];
    const [before, after] = [methods(map), methods(withoutMethods(map))];
    expect(before.length - after.length).toBe(21);
    expect(after).toContain("\tpanInsideBounds");
    expect(withoutMethods(map)).not.toContain("getCurrentPosition(");
  });

  it("stops the build where Leaflet has one no longer", () => {
    expect(() => withoutMethods(map.replace("\tflyTo: function", "\tfly: function"))).toThrow(
      "Leaflet's map has no method flyTo.",
    );
  });

  it("stops the build where the map would not begin without one", () => {
    const tied = map.replace(
      "this._onResize = Util.bind(this._onResize, this);",
      "this.x = Util.bind(this.flyTo, this);",
    );
    expect(() => withoutMethods(tied)).toThrow("Leaflet's map needs its method flyTo to begin.");
  });
});
