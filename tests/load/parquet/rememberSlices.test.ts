import { expect, it, vi } from "vitest";
import { rememberSlices } from "../../../src/load/parquet/rememberSlices.ts";

const bytes = (from: number, to?: number): ArrayBuffer => Uint8Array.of(from, to ?? 0).buffer;

it("asks once for the same slice, and for another", async () => {
  const slice = vi.fn(async (from: number, to?: number) => bytes(from, to));
  const file = rememberSlices({ byteLength: 9, slice });
  expect(file.byteLength).toBe(9);
  expect(await file.slice(1, 3)).toEqual(bytes(1, 3));
  expect(await file.slice(1, 3)).toEqual(bytes(1, 3));
  expect(await file.slice(1, 4)).toEqual(bytes(1, 4));
  expect(slice.mock.calls).toEqual([
    [1, 3],
    [1, 4],
  ]);
});

it("asks again for what failed", async () => {
  const slice = vi.fn(async () => bytes(1, 3));
  slice.mockRejectedValueOnce(new Error("no line"));
  const file = rememberSlices({ byteLength: 9, slice });
  await expect(file.slice(1, 3)).rejects.toThrow("no line");
  expect(await file.slice(1, 3)).toEqual(bytes(1, 3));
});

it("forgets what was not asked for lately", async () => {
  const slice = vi.fn(async (from: number) => bytes(from));
  const file = rememberSlices({ byteLength: 999, slice });
  for (let at = 0; at < 64; at++) await file.slice(at, 99);
  await file.slice(0, 99);
  await file.slice(64, 99);
  expect(slice).toHaveBeenCalledTimes(65);
  await file.slice(0, 99);
  expect(slice).toHaveBeenCalledTimes(65);
  await file.slice(1, 99);
  expect(slice).toHaveBeenCalledTimes(66);
});
