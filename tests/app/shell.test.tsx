import { act, cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FailureScreen } from "../../src/app/screens/FailureScreen.tsx";
import { QuestionScreen } from "../../src/app/screens/QuestionScreen.tsx";
import { ForeignRecord } from "../../src/app/shell/ForeignRecord.tsx";
import { Header } from "../../src/app/shell/Header.tsx";
import { Notices } from "../../src/app/shell/Notices.tsx";
import { Theme } from "../../src/app/shell/Theme.tsx";
import type { LoadFault } from "../../src/load/loadError.ts";
import { ExternalLink } from "../../src/views/shared/ExternalLink.tsx";
import { useWords, WordsContext } from "../../src/views/shared/useWords.ts";
import { en, type LoadSubject } from "../../src/words/en.ts";
import { renderInEnglish } from "../views/inEnglish.tsx";
import { show } from "../views/render.tsx";

afterEach(() => void vi.useRealTimers());

const own: LoadSubject = { kind: "own", name: "", host: null };
const outside: LoadSubject = { kind: "address", name: "<img src=x>", host: "example.org" };

describe("a failure", () => {
  const showFailure = (fault: LoadFault, subject = outside, onRetry = vi.fn()) =>
    renderInEnglish(<FailureScreen fault={fault} subject={subject} onRetry={onRetry} onBack={null} />);

  it("has its own words, the address as text, and a way on", async () => {
    const onRetry = vi.fn();
    showFailure({ code: "missing", params: { status: 404 } }, outside, onRetry);
    expect(screen.getByRole("heading", { name: "The record could not be loaded" })).toBeVisible();
    expect(await screen.findByRole("heading", { name: "There is no file at this address" })).toBeVisible();
    expect(screen.getByText("<img src=x>")).toBeVisible();
    expect(screen.getByRole("link", { name: "Open ours" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("of our own record blames nobody's link, and does not lead back to itself", () => {
    showFailure({ code: "missing", params: { status: 404 } }, own);
    expect(screen.getByRole("heading", { name: "This site’s record could not be loaded" })).toBeVisible();
    expect(screen.queryByRole("link", { name: "Open ours" })).toBeNull();
    expect(screen.getByRole("link", { name: "data/exodus-2022.json" })).toBeVisible();
  });

  it("has a heading and a way on even where its words cannot be had", async () => {
    const more = () => Promise.reject(new TypeError("Failed to fetch"));
    const onRetry = vi.fn();
    renderInEnglish(
      <WordsContext value={{ ...en, more }}>
        <FailureScreen
          fault={{ code: "unreachable", params: {} }}
          subject={own}
          onRetry={onRetry}
          onBack={null}
        />
      </WordsContext>,
    );
    expect(screen.getByRole("heading", { name: "This site’s record could not be loaded" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("leads back to the record that was shown", async () => {
    const onBack = vi.fn();
    const fault: LoadFault = { code: "no-bytes", params: {} };
    renderInEnglish(<FailureScreen fault={fault} subject={outside} onRetry={vi.fn()} onBack={onBack} />);
    await userEvent.click(screen.getByRole("button", { name: "Back to the record shown before" }));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

const Claims = () => <p>{useWords().evidence.verbatim}</p>;

describe("a record that is not ours", () => {
  const from = { kind: "address", host: "example.org", address: "https://example.org/d.json" } as const;

  it("is said to be so, with its title and where it is from", () => {
    show(<ForeignRecord provenance={from}>the record</ForeignRecord>);
    const note = screen.getByRole("note");
    expect(note.textContent).toMatch(/^Not this site's record: A small record, from example\.org\./);
    expect(note).toHaveTextContent("Nobody here has checked it.");
    expect(screen.getByRole("link", { name: "Open ours" })).toHaveAttribute("href", "?");
    expect(screen.getByText("the record")).toBeVisible();
    expect(document.title).toContain("not this site's record, from example.org");
  });

  it("from a file says that its view has no link", () => {
    show(
      <ForeignRecord provenance={{ kind: "file", name: "mine.json", file: new File([], "mine.json") }}>
        {null}
      </ForeignRecord>,
    );
    expect(screen.getByRole("note")).toHaveTextContent("from your file mine.json.");
    expect(screen.getByRole("note")).toHaveTextContent("This view has no link");
  });

  it("is not said to be checked by us, nor is ours where its bytes could not be compared", () => {
    show(
      <ForeignRecord provenance={from}>
        <Claims />
      </ForeignRecord>,
    );
    expect(screen.getByText(/not checked by us/)).toBeVisible();
    cleanup();
    show(
      <ForeignRecord provenance={{ kind: "ours", isVerified: false }}>
        <Claims />
      </ForeignRecord>,
    );
    expect(screen.getByText(/not checked by us/)).toBeVisible();
    expect(screen.queryByRole("note")).toBeNull();
  });
});

it("asks before another server is called", async () => {
  window.history.replaceState(null, "", "/outside.html?dataset=http://127.0.0.1:8080/d.json");
  const onLoad = vi.fn();
  show(<QuestionScreen question={{ host: "127.0.0.1:8080", sentOnBy: null }} onLoad={onLoad} />);
  expect(
    screen.getByText(
      "This link wants to load a record from 127.0.0.1:8080, which will see your network address.",
    ),
  ).toBeVisible();
  expect(screen.getByText("This address is on your own device or network.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Load" }));
  expect(onLoad).toHaveBeenCalledOnce();
});

it("does not touch the theme when another choice changes", async () => {
  const store = show(<Theme />, "?theme=dark");
  expect(document.documentElement.dataset.theme).toBe("dark");
  const changes: unknown[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document.documentElement, { attributes: true });
  act(() => store.getState().setHovered({ kind: "place", id: "kz" }));
  await Promise.resolve();
  expect(changes).toEqual([]);
  act(() => store.getState().setTheme("light"));
  expect(document.documentElement.dataset.theme).toBe("light");
  observer.disconnect();
});

describe("notices", () => {
  it("explain a bad address until they are dismissed", async () => {
    show(<Notices />, "?clock=cuckoo");
    expect(screen.getByRole("alert")).toHaveTextContent(
      "clock=cuckoo, which can’t be used: use happened or known.",
    );
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("of a bad address are few and short", () => {
    const long = "9".repeat(5000);
    show(<Notices />, `?day=${long}&${Array.from({ length: 500 }, (_, n) => `clock=${n}`).join("&")}`);
    expect(screen.getAllByRole("listitem")).toHaveLength(5);
    expect(screen.getByRole("alert").textContent?.length).toBeLessThan(1000);
    expect(screen.getByText("and 497 more")).toBeVisible();
  });

  const openNotice = async (words: string) => {
    await userEvent.click(screen.getByText(words));
    return (await screen.findAllByRole("listitem")).map(({ textContent }) => textContent);
  };

  it("name the records that were set aside", async () => {
    show(<Notices />, "", (file) => Object.assign(file.figures[2] ?? {}, { basis: "weekly" }));
    const [item] = await openNotice("1 of 20 records was set aside");
    expect(item).toContain('figure lars-queue, field basis: is "weekly", expected');
  });

  it("say which records wait for one that is wrong, or for one that is not there", async () => {
    show(<Notices />, "", (file) => {
      const kz = file.places.find(({ id }) => id === "kz");
      Object.assign(kz ?? {}, { country: 7 });
      Object.assign(file.figures[2]?.evidence[0] ?? {}, { source: "nowhere" });
    });
    const items = await openNotice("4 of 20 records were set aside");
    expect(items).toHaveLength(2);
    expect(items[0]).toMatch(
      /^place kz, field country: is 7, expected .*; 2 figures wait for it: kz-entries, kz-rent$/,
    );
    expect(items[1]).toBe("source “nowhere” is not in the file; 1 figure waits for it: lars-queue");
  });
});

describe("the header", () => {
  it("links to the views, and changes between them without leaving the page", async () => {
    const store = show(<Header />, "?day=2022-09-24&utm=kept");
    const link = screen.getByRole("link", { name: "Table" });
    expect(link).toHaveAttribute("href", "?day=2022-09-24&view=table&utm=kept");
    await userEvent.click(link);
    expect(store.getState().view).toBe("table");
    expect(link).toHaveAttribute("aria-current", "page");
  });
});

it("makes no link of what is not http(s)", () => {
  renderInEnglish(<ExternalLink href={["javascript", "alert(1)"].join(":")}>read</ExternalLink>);
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.getByText("read")).toBeVisible();
});
