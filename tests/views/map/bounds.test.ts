import { describe, expect, it } from "vitest";
import { boundsOf, croppedTo, nearLongitude, unwrapped } from "../../../src/views/map/geometry/bounds.ts";

describe("bounds", () => {
  it("hold all points", () => {
    expect(
      boundsOf([
        [-72.4, 7.8],
        [-66, 7],
        [-74, 4],
      ]),
    ).toEqual([
      [-74, 4],
      [-66, 7.8],
    ]);
    expect(boundsOf([[26.3, 39.2]])).toEqual([
      [26.3, 39.2],
      [26.3, 39.2],
    ]);
    expect(boundsOf([])).toBeNull();
  });

  it("take the short way round the world", () => {
    expect(
      boundsOf([
        [-175, 66],
        [178, 65],
        [-168, 64],
      ]),
    ).toEqual([
      [178, 64],
      [192, 66],
    ]);
    expect(
      boundsOf([
        [0, 0],
        [120, 0],
        [-120, 0],
      ]),
    ).toEqual([
      [-120, 0],
      [120, 0],
    ]);
  });

  it("may be written with the east behind the antimeridian", () => {
    expect(
      unwrapped([
        [170, -20],
        [-170, -10],
      ]),
    ).toEqual([
      [170, -20],
      [190, -10],
    ]);
    expect(
      unwrapped([
        [16, 36],
        [112, 66],
      ]),
    ).toEqual([
      [16, 36],
      [112, 66],
    ]);
  });

  it("are cropped around a longitude and never beyond their edges", () => {
    expect(
      croppedTo(
        [
          [0, 0],
          [100, 10],
        ],
        0.5,
        60,
      ),
    ).toEqual([
      [35, 0],
      [85, 10],
    ]);
    expect(
      croppedTo(
        [
          [0, 0],
          [100, 10],
        ],
        0.5,
        99,
      ),
    ).toEqual([
      [50, 0],
      [100, 10],
    ]);
    expect(
      croppedTo(
        [
          [170, 0],
          [190, 10],
        ],
        0.5,
        -175,
      ),
    ).toEqual([
      [180, 0],
      [190, 10],
    ]);
  });

  it("know the turn that brings a longitude nearest", () => {
    expect(nearLongitude(-179, 178)).toBe(181);
    expect(nearLongitude(190, 0)).toBe(-170);
  });
});
