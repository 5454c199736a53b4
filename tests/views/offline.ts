import { afterEach, beforeEach, vi } from "vitest";

/** Gives what a test file shows a size, 960 by 480 pixels, and no network. */
export function showOffline(): void {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(960);
    vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(480);
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network in tests")));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
