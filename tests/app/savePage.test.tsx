import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { frameOf } from "../../src/app/take/save/pageFrame.ts";
import { SavePageDialog } from "../../src/app/take/save/SavePageDialog.tsx";
import { onePage, type PageFrame, readFrame } from "../../src/export/onePage.ts";
import { show } from "../views/render.tsx";
import { catchSavedFiles, type SavedFile } from "./savedFiles.ts";

const FRAME: PageFrame = {
  policy: "default-src 'none'",
  icon: "data:,",
  style: "body { color: red }",
  script: "start()",
  files: [{ name: "small.json", packed: "H4sI", isRecord: false }],
};
const TEMPLATE = onePage(FRAME, { language: "en", head: "<title>t</title>", opening: "" });
const MINE = JSON.stringify({ dataset: { id: "mine", title: "My </script> record" } });

let saved: readonly SavedFile[] = [];
let asked: string[] = [];
let answer = (): Response => new Response(TEMPLATE);

beforeEach(() => {
  saved = catchSavedFiles();
  asked = [];
  answer = () => new Response(TEMPLATE);
  vi.stubGlobal("fetch", async (address: string | URL) => {
    asked.push(String(address));
    return answer();
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.edition;
});

async function save(dataset: () => string = () => MINE): Promise<string> {
  show(<SavePageDialog dataset={dataset} host="example.org" onClose={() => {}} />);
  const before = asked.length;
  expect(before).toBe(0);
  await userEvent.setup().click(screen.getByRole("button", { name: "Save the page" }));
  await vi.waitFor(() => expect(screen.getByRole("status").textContent).not.toMatch(/^$|Making/));
  return screen.getByRole("status").textContent ?? "";
}

describe("saving as one page", () => {
  it("asks this site for the page once, and puts the data into it", async () => {
    expect(await save()).toMatch(/^mine\.html \(0\.0 MB\) is ready\.$/);
    expect(asked).toEqual([new URL("crossings.html", document.baseURI).href]);
    const html = (await saved[0]?.blob.text()) ?? "";
    expect(saved[0]?.name).toBe("mine.html");
    expect(html).toContain(
      "<title>My &lt;/script&gt; record (saved page, not a record of Crossings)</title>",
    );
    expect(html).toContain("<p>Not this site's record: My &lt;/script&gt; record, saved as a page on");
    expect(html).toContain("from example.org. Nobody here has checked it.</p>");
    expect(readFrame(html)).toMatchObject({ script: "start()", policy: FRAME.policy });
  });

  it("says where a site has no such page", async () => {
    answer = () => new Response("", { status: 404 });
    expect(await save()).toContain("crossings.html is missing");
    expect(saved).toEqual([]);
  });

  it("says so too where another page is sent for it", async () => {
    answer = () => new Response("<!doctype html><title>Crossings</title>");
    expect(await save()).toContain("crossings.html is missing");
  });

  it("says where the page did not come", async () => {
    answer = () => {
      throw new TypeError("no network");
    };
    expect(await save()).toContain("could not be made");
  });

  it("says how large is too large, before anything is fetched", async () => {
    const large = JSON.stringify({ dataset: { id: "l", title: "l" }, note: "x".repeat(12_000_000) });
    expect(await save(() => large)).toContain("The data take 12.0 MB");
    expect(asked).toEqual([]);
    expect(saved).toEqual([]);
  });

  it("reads the same from a page in one file that is open", () => {
    const page = new DOMParser().parseFromString(TEMPLATE, "text/html");
    expect(frameOf(page)).toEqual(FRAME);
    expect(frameOf(document)).toBeNull();
  });
});
