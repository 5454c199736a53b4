import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RequestsMade } from "../../../src/views/about/device/RequestsMade.tsx";
import { SiteFiles } from "../../../src/views/about/SiteFiles.tsx";
import { show } from "../render.tsx";

it("About leads to all that the site has beside the page", () => {
  show(<SiteFiles version="1.2.3" />);
  const addresses = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(addresses).toEqual([
    "record.html",
    "figure/",
    "changes/",
    "changes.atom",
    "data/exodus-2022.json",
    "data/exodus-2022@1.2.3.json",
    "data/dataset.schema.json",
    "?dataset=data/examples/karabakh.json",
    "?dataset=data/examples/sudan.json",
    "privacy/",
    "licences.txt",
  ]);
});

describe("the edition in one file", () => {
  let hear: (names: readonly string[]) => void = () => {};
  beforeEach(() => {
    class Observer {
      constructor(heard: (list: { getEntries: () => readonly { name: string }[] }) => void) {
        hear = (names) => heard({ getEntries: () => names.map((name) => ({ name })) });
      }
      observe(): void {
        hear(["data:font/woff2;base64,AAAA", "blob:null/1"]);
      }
      disconnect(): void {}
    }
    vi.stubGlobal("PerformanceObserver", Observer);
  });
  afterEach(() => vi.unstubAllGlobals());

  it("says that no request was made, and how many were if any was", async () => {
    show(<RequestsMade />);
    expect(screen.getByText(/^0 requests were made/)).toBeVisible();
    hear(["https://elsewhere.example/a", "https://elsewhere.example/b"]);
    expect(await screen.findByText(/^2 requests were made, and none should have been/)).toBeVisible();
  });
});
