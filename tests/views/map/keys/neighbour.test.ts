import { describe, expect, it } from "vitest";
import { isArrow, neighbour } from "../../../../src/views/map/keys/neighbour.ts";

const at = (x: number, y: number) => ({ x, y });
const HERE = at(100, 100);

describe("the next point in the direction of an arrow key", () => {
  it("is the nearest that lies that way", () => {
    const [west, east, far, north, south] = [
      at(60, 100),
      at(140, 100),
      at(190, 100),
      at(100, 60),
      at(100, 140),
    ];
    const all = [far, west, east, north, south];
    expect(neighbour(HERE, all, "ArrowRight")).toBe(east);
    expect(neighbour(HERE, all, "ArrowLeft")).toBe(west);
    expect(neighbour(HERE, all, "ArrowUp")).toBe(north);
    expect(neighbour(HERE, all, "ArrowDown")).toBe(south);
  });

  it("is rather ahead than near but aside", () => {
    const ahead = at(180, 110);
    const aside = at(130, 128);
    // 80 + 2 × 10 before 30 + 2 × 28 would be wrong: what is 30 ahead and 28 aside costs 86.
    expect(neighbour(HERE, [ahead, aside], "ArrowRight")).toBe(aside);
    expect(neighbour(HERE, [ahead, at(130, 138)], "ArrowRight")).toBe(ahead);
  });

  it("is one that lies more aside than ahead only where there is no other", () => {
    const steep = at(105, 160);
    expect(neighbour(HERE, [steep, at(400, 100)], "ArrowRight")).toEqual(at(400, 100));
    expect(neighbour(HERE, [steep, at(40, 100)], "ArrowRight")).toBe(steep);
  });

  it("is nowhere where none lies that way, and for other keys", () => {
    expect(neighbour(HERE, [HERE, at(60, 100)], "ArrowRight")).toBeNull();
    expect(neighbour(HERE, [at(140, 100)], "Home")).toBeNull();
    expect(["ArrowLeft", "Home", "constructor"].map(isArrow)).toEqual([true, false, false]);
  });
});
