import { describe, expect, it } from "vitest";
import { moduleFile } from "../../src/load/moduleFile.ts";

/** An import that fails once; its text is what the build makes of one. */
function failing(text: string): () => Promise<unknown> {
  const load = () => Promise.reject(new Error("The file did not come."));
  return Object.assign(load, { toString: () => text });
}

describe("a module whose file did not come", () => {
  it("is imported again from the file that the text of the import names", async () => {
    const again = moduleFile(failing(`()=>import("data:text/javascript,export const part = 1 //")`));
    expect(await again()).toMatchObject({ part: 1 });
  });

  it("is taken out of a file that is made of several modules", async () => {
    const file = "data:text/javascript,export const t = { part: 1 }, n = { part: 2 } //";
    const again = moduleFile(failing(`()=>f(()=>import(\`${file}\`).then(e=>e.n),[])`));
    expect(await again()).toEqual({ part: 2 });
  });

  it("is asked for as before where its text names no file", async () => {
    await expect(moduleFile(failing("() => load()"))()).rejects.toThrow("did not come");
  });
});
