import { readFileSync } from "node:fs";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CheckShownButton } from "../../src/app/linter/CheckShownButton.tsx";
import { CheckableContext } from "../../src/app/linter/checkable.ts";
import { LintDialog } from "../../src/app/linter/LintDialog.tsx";
import { lintFile } from "../../src/app/linter/lintFile.ts";
import type { FromLint, ToLint } from "../../src/app/linter/lintMessages.ts";
import { Notices } from "../../src/app/shell/Notices.tsx";
import { parseText } from "../../src/load/parse.ts";
import { createAppStore } from "../../src/store/store.ts";
import { StoreContext } from "../../src/views/shared/useApp.ts";
import { ArchiveContext } from "../../src/views/shared/useArchive.ts";
import { AllWordsContext, WordsContext } from "../../src/views/shared/useWords.ts";
import { SourcesView } from "../../src/views/sources/SourcesView.tsx";
import type { AllWords } from "../../src/words/en.ts";
import { more as russianMore } from "../../src/words/ru/more.ts";
import { ru } from "../../src/words/ru.ts";
import { allWords } from "../fixtures/allWords.ts";

const RUSSIAN = { ...ru, ...russianMore } as unknown as AllWords;

/** Whether workers start. */
let starts = true;

/** A worker that runs here. */
class Worker {
  onmessage: ((event: { data: FromLint }) => void) | null = null;
  onerror: (() => void) | null = null;
  postMessage(toLint: ToLint): void {
    if (!starts) queueMicrotask(() => this.onerror?.());
    else
      lintFile(toLint, (done, all) => this.onmessage?.({ data: { kind: "progress", done, all } })).then(
        (report) => this.onmessage?.({ data: { kind: "done", report } }),
        () => this.onmessage?.({ data: { kind: "failed" } }),
      );
  }
  terminate(): void {
    this.onmessage = null;
  }
}

beforeEach(() => {
  starts = true;
  vi.stubGlobal("Worker", Worker);
  vi.stubGlobal("fetch", async (address: string) => {
    const name = String(address).replace(/^.*\//, "").replace(/\?.*$/, "");
    return new Response(readFileSync(`data/basemap/${name}`));
  });
});
afterEach(() => vi.unstubAllGlobals());

interface File {
  actors: Record<string, unknown>[];
  sources: Record<string, unknown>[];
  places: Record<string, unknown>[];
  figures: Record<string, unknown>[];
}

/** Shows the note of a file of ours that is taken for a stranger's, and the list of what was set aside. */
function show(
  name: string,
  change: (file: File) => void = () => {},
  words = allWords,
  aside: ReactNode = null,
) {
  const file: File = JSON.parse(readFileSync(`tests/fixtures/${name}.json`, "utf8"));
  change(file);
  const text = JSON.stringify(file, null, 1);
  const archive = parseText(text, words.record);
  const store = createAppStore(archive, "");
  const getFile = async () => new Blob([text]);
  render(
    <WordsContext value={words}>
      <AllWordsContext value={words}>
        <ArchiveContext value={archive}>
          <StoreContext value={store}>
            <CheckableContext value={getFile}>
              <CheckShownButton>{words.linter.button}</CheckShownButton>
              <Notices />
              {aside}
            </CheckableContext>
          </StoreContext>
        </ArchiveContext>
      </AllWordsContext>
    </WordsContext>,
  );
  return { store, lines: text.split("\n") };
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

/** Opens the check of a file by itself. */
const check = (words: AllWords, getFile: () => Promise<Blob>) =>
  render(
    <WordsContext value={words}>
      <AllWordsContext value={words}>
        <LintDialog getFile={getFile} findRecord={() => null} onClose={() => {}} />
      </AllWordsContext>
    </WordsContext>,
  );

describe("the check of a file that is not ours", () => {
  it("says what is wrong by cause, with the remedy, and leads to the figure", async () => {
    const { store } = show("foreign/ukraine-2022-cumulative-as-daily");
    await press("Check this file");
    const dialog = await screen.findByRole("dialog", { name: "Check of this file" });
    expect(dialog).toHaveTextContent("No check can tell whether they are true.");
    const cause = await within(dialog).findByRole("region", {
      name: /^A running total is told as counts of single days/,
    });
    expect(cause).toHaveTextContent("14 counts of a day that never fall, to 301771 on 2022-03-09");
    expect(cause).toHaveTextContent("mark them “running”: true; of a table, answer");
    const [item] = within(cause).getAllByRole("listitem");
    expect(item).toHaveTextContent(/figure md-entries-2022-03-09, line \d+/);
    await userEvent.click(within(cause).getByRole("button", { name: /entered Moldova, 9 March 2022/ }));
    expect(store.getState().selected).toEqual({ kind: "figure", id: "md-entries-2022-03-09" });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("finds rates told as counts, and one sentence for two documents, and tells it in Russian too", async () => {
    show("foreign/k-venezuela", undefined, RUSSIAN);
    await press("Проверить файл");
    const cause = await screen.findByRole("region", {
      name: /^Чьи-то слова «столько-то в день» поданы как подсчёт/,
    });
    expect(cause).toHaveTextContent(
      "Если кто-то так сказал, а никто не считал, basis должно быть «rate»; если считали, скажите это.",
    );
    expect(within(cause).getAllByRole("listitem")).toHaveLength(2);
    expect(screen.getByRole("heading", { name: "Предупреждения" })).toBeVisible();
  });

  it("is the one list of what was set aside too: what waits for a place that is wrong, by the line of its record", async () => {
    const { lines } = show("good", (file) => {
      Object.assign(file.places.find(({ id }) => id === "svinesund") ?? {}, { country: 7 });
    });
    await press("3 of 19 records were set aside");
    const cause = await screen.findByRole("region", { name: /^A field is missing, or holds another kind/ });
    expect(cause).toHaveTextContent("1 figure waits for it: svinesund-queue-2022-09-25");
    const [item] = within(cause).getAllByRole("listitem");
    const line = lines.findIndex((text) => text.includes('"id": "svinesund"'));
    expect(item).toHaveTextContent(`place svinesund, line ${line}country: 7, expected text`);
    // What is not shown leads nowhere.
    expect(within(cause).queryByRole("button")).toBeNull();
    // But it can be read.
    expect(item).toHaveTextContent(/The record as it stands in the file.*"country": 7/);
  });

  it("of a file without faults says that this does not make it true", async () => {
    show("good");
    await press("Check this file");
    expect(await screen.findByText("No faults of form in 19 records")).toBeVisible();
    expect(screen.getByText(/That does not make them true/)).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Errors" })).toBeNull();
  });

  it("says of a file in which nothing can be shown what is wrong with each record", async () => {
    const broken = JSON.parse(readFileSync("tests/fixtures/good.json", "utf8"));
    for (const table of ["figures", "events", "routes"]) for (const one of broken[table]) delete one.id;
    const file = new File([JSON.stringify(broken)], "mine.json");
    render(
      <WordsContext value={allWords}>
        <AllWordsContext value={allWords}>
          <Notices failed={{ kind: "file", file }} />
        </AllWordsContext>
      </WordsContext>,
    );
    await userEvent.click(await screen.findByRole("button", { name: "Check this file" }));
    const [cause] = await screen.findAllByRole("region", { name: /^A field is missing/ });
    expect(cause).toHaveTextContent(/figure #0id: missing, expected a value/);
    expect(screen.getByRole("region", { name: /^Nothing that can be shown/ })).toBeVisible();
  });

  it("leads from what is wrong with a speaker or a document to the view of sources", async () => {
    const { store } = show(
      "good",
      ({ actors, sources }) => {
        for (const actor of actors) Object.assign(actor, { colour: "red" });
        Object.assign(sources.find(({ id }) => id === "gazette-2022-09-28") ?? {}, { colour: "red" });
      },
      allWords,
      <SourcesView />,
    );
    const view = screen.getByRole("region", { name: "Sources" });
    const search = within(view).getByRole("searchbox");
    await press("Check this file");
    await userEvent.click(await screen.findByRole("button", { name: "The Example Gazette" }));
    expect(store.getState().view).toBe("sources");
    expect(search).toHaveValue("The Example Gazette");
    expect(search).toHaveFocus();
    expect(view).toHaveTextContent("The Example Gazette, 1 document");
    await press("Check this file");
    await userEvent.click(await screen.findByRole("button", { name: "Anna Example" }));
    expect(search).toHaveValue("Anna Example");
    expect(view).toHaveTextContent("Customs office of Norway");
    // Who only passed on what others said is none of them.
    await press("Check this file");
    await screen.findByRole("button", { name: "Anna Example" });
    expect(screen.queryByRole("button", { name: "Example Wire" })).toBeNull();
  });

  it("says within five seconds that its words have not come, and has them when they are asked for again", async () => {
    let asks = 0;
    const late: AllWords = {
      ...allWords,
      linter: {
        ...allWords.linter,
        words: () => (asks++ === 0 ? new Promise(() => {}) : allWords.linter.words()),
      },
    };
    const text = readFileSync("tests/fixtures/good.json", "utf8");
    vi.useFakeTimers();
    try {
      check(late, async () => new Blob([text]));
      expect(screen.queryByRole("alert")).toBeNull();
      await act(() => vi.advanceTimersByTimeAsync(4000));
      expect(screen.getByRole("alert")).toHaveTextContent("a part of this page has not come yet");
    } finally {
      vi.useRealTimers();
    }
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("No faults of form in 19 records")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says of figures in a Parquet file that they are not checked here, and what checks them", async () => {
    const { figures, ...rest } = JSON.parse(readFileSync("tests/fixtures/good.json", "utf8"));
    const manifest = { ...rest, figures: { parquet: "figures.parquet", bytes: figures.length } };
    check(allWords, async () => new Blob([JSON.stringify(manifest)]));
    const told = await screen.findByText(/in a Parquet file, which is not checked in the browser/);
    expect(told).toHaveTextContent("npm run data:check -- dataset.json");
  });

  it("says that it failed, and tries again", async () => {
    starts = false;
    show("good");
    await press("Check this file");
    expect(await screen.findByRole("alert")).toHaveTextContent("The check could not be finished");
    starts = true;
    await press("Try again");
    expect(await screen.findByText("No faults of form in 19 records")).toBeVisible();
  });
});
