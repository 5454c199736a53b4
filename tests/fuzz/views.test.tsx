import { act, cleanup, render } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Archive } from "../../src/load/archive.ts";
import { parseText } from "../../src/load/parse.ts";
import { AboutView } from "../../src/views/about/AboutView.tsx";
import { ListPanel } from "../../src/views/evidence/list/ListPanel.tsx";
import { EvidencePanel } from "../../src/views/evidence/panel/EvidencePanel.tsx";
import { MapView } from "../../src/views/map/MapView.tsx";
import { SourcesView } from "../../src/views/sources/SourcesView.tsx";
import { TableView } from "../../src/views/table/TableView.tsx";
import { TimelineView } from "../../src/views/timeline/TimelineView.tsx";
import { openArchive } from "../fixtures/open.ts";
import { showOffline } from "../views/offline.ts";
import { Provide } from "../views/render.tsx";
import { mutatedFile, tries } from "./mutated.ts";

const VIEWS = { MapView, TimelineView, ListPanel, EvidencePanel, TableView, SourcesView, AboutView };

showOffline();

function archiveOf(text: string): Archive | null {
  try {
    return parseText(text);
  } catch {
    // Files that are refused are the readers' test.
    return null;
  }
}

describe("a file that is almost a dataset", () => {
  it.each(Object.entries(VIEWS))("is shown by %s", async (name, View) => {
    const query = fc.constantFrom("", "clock=known", "mode=day&theme=dark", "mode=span");
    await fc.assert(
      fc.asyncProperty(mutatedFile, query, fc.nat(20), async ({ text }, query, at) => {
        const archive = archiveOf(text);
        if (!archive) return;
        const selected = archive.count > 0 ? archive.at(at % archive.count).id : "";
        const store = openArchive(archive, `?${query}&figure=${encodeURIComponent(selected)}`);
        // React tells the errors of a component on the console before it throws them.
        vi.spyOn(console, "error").mockImplementation(() => {});
        try {
          const { container } = render(
            <Provide store={store}>
              <View />
            </Provide>,
          );
          await act(() => vi.dynamicImportSettled());
          act(() => store.getState().setDay(archive.lastDay, "step"));
          expect(container.childElementCount, name).toBeGreaterThan(0);
          // A boundary that has caught an error says so.
          expect(container.querySelector('[role="alert"]')?.textContent).toBeUndefined();
          expect(container.innerHTML).not.toMatch(/native code|\[object Object\]|href="(javascript|data):/i);
        } finally {
          cleanup();
        }
      }),
      tries(8),
    );
  });
});
