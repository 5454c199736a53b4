import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/**
 * Compares a picture with the one that is kept. `UPDATE_PICTURES=1 npx vitest run tests/views/map/pictures.test.ts` keeps the new ones: look
 * at them, and at what git says has changed, before you commit them.
 */
export function expectPicture(name: string, picture: string): void {
  const file = `tests/snapshots/${name}.svg`;
  if (process.env.UPDATE_PICTURES) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture);
  }
  expect(existsSync(file), `${file} is not kept yet: run with UPDATE_PICTURES=1`).toBe(true);
  expect(picture).toBe(readFileSync(file, "utf8"));
}
