import { vi } from "vitest";

/** A file that the page has handed to the browser to save. */
export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Catches the files that are saved from now on, until the mocks are restored. */
export function catchSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  let latest: Blob | null = null;
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    latest = blob as Blob;
    return "blob:test";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    if (latest) saved.push({ name: this.download, blob: latest });
  });
  return saved;
}
