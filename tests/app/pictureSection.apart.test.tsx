import { readFileSync } from "node:fs";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { PictureSection } from "../../src/app/take/picture/PictureSection.tsx";
import { DownloadDialog } from "../../src/views/shared/export/DownloadDialog.tsx";
import { show } from "../views/render.tsx";
import { catchSavedFiles, type SavedFile } from "./savedFiles.ts";

let saved: readonly SavedFile[] = [];

beforeEach(() => {
  saved = catchSavedFiles();
  vi.stubGlobal("fetch", (address: string) =>
    Promise.resolve(new Response(readFileSync(address.replace(/^\//, ""), "utf8"))),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function openSection(search = "") {
  show(<DownloadDialog picture={<PictureSection />} onClose={() => {}} />, search);
  const user = userEvent.setup();
  await user.click(screen.getByText("Picture"));
  const save = await screen.findByRole("button", { name: "Save the picture" });
  await waitFor(() => expect(save.getAttribute("aria-disabled")).toBe("false"));
  return { user, save };
}

// The first test: what has come once is kept.
it("says that it could not be made, and saves nothing, where the map’s files do not come", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network in tests")));
  show(<PictureSection />);
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("The picture could not be made."));
  expect(saved).toEqual([]);
});

it.each([
  ["Map", "map"],
  ["Timeline", "timeline"],
])("saves the %s as SVG, named after record and day", async (name, kind) => {
  const { user, save } = await openSection();
  await user.click(screen.getByRole("radio", { name }));
  await user.click(screen.getByRole("radio", { name: /^SVG/ }));
  await waitFor(() => expect(save.getAttribute("aria-disabled")).toBe("false"));
  await user.click(save);
  await screen.findByText(/is ready/);
  expect(saved[0]?.name).toMatch(new RegExp(`^[a-z]+-\\d{4}-\\d\\d-\\d\\d-${kind}\\.svg$`));
  expect(await saved[0]?.blob.text()).toMatch(/^<svg [^>]*role="img"/);
});

it("draws on white where that is asked for", async () => {
  const { user, save } = await openSection();
  await user.click(screen.getByRole("radio", { name: /^SVG/ }));
  await user.click(screen.getByRole("radio", { name: "on white" }));
  await waitFor(() => expect(save.getAttribute("aria-disabled")).toBe("false"));
  await user.click(save);
  await screen.findByText(/is ready/);
  expect(await saved[0]?.blob.text()).toContain('fill="#ffffff"');
});
