import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LoadingScreen } from "../../src/app/screens/LoadingScreen.tsx";
import type { LoadSubject } from "../../src/words/en.ts";
import { renderInEnglish } from "../views/inEnglish.tsx";

afterEach(() => void vi.useRealTimers());

const own: LoadSubject = { kind: "own", name: "", host: null };
const outside: LoadSubject = { kind: "address", name: "<img src=x>", host: "example.org" };

/** The first screen as the build writes it. */
function openingOf(): Element {
  const opening = document.createElement("div");
  opening.id = "opening";
  opening.innerHTML =
    '<div class="opening-map"></div><a href="?figure=a">98,000</a><a href="record.html">All</a><p>27 September, day 6.</p>';
  return opening;
}

describe("loading", () => {
  it("says nothing at first, then how far it has come, and can be stopped", () => {
    vi.useFakeTimers();
    const onCancel = vi.fn();
    const progress = { received: 1_500_000, total: 3_000_000 };
    renderInEnglish(
      <LoadingScreen subject={own} progress={progress} opening={openingOf()} onCancel={onCancel} />,
    );
    expect(screen.queryByRole("progressbar")).toBeNull();
    act(() => void vi.advanceTimersByTime(400));
    expect(screen.getByRole("progressbar", { name: "Loading the record" })).toHaveAttribute(
      "value",
      "1500000",
    );
    expect(screen.getByText("1.5 MB of 3.0 MB")).toBeVisible();
    expect(screen.getByText("27 September, day 6.")).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it("leads to the plain record when nothing has come for some seconds", () => {
    vi.useFakeTimers();
    renderInEnglish(<LoadingScreen subject={own} progress={null} opening={openingOf()} onCancel={vi.fn()} />);
    act(() => void vi.advanceTimersByTime(4500));
    expect(screen.getByRole("alert")).toHaveTextContent("The record has not come yet.");
    const links = within(screen.getByRole("alert")).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["record.html", "data/exodus-2022.json"]);
  });

  it("notes the figure of an opening line, to be opened when the record has come", () => {
    renderInEnglish(<LoadingScreen subject={own} progress={null} opening={openingOf()} onCancel={vi.fn()} />);
    const link = screen.getByRole("link", { name: "98,000" });
    expect(fireEvent.click(link)).toBe(false);
    expect(window.location.search).toBe("?figure=a");
    expect(link).toHaveAttribute("aria-current");
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    window.history.replaceState(null, "", "/");
  });

  it("does not show what our record says while another is loaded", () => {
    vi.useFakeTimers();
    renderInEnglish(
      <LoadingScreen subject={outside} progress={null} opening={openingOf()} onCancel={vi.fn()} />,
    );
    act(() => void vi.advanceTimersByTime(400));
    expect(screen.getByRole("heading", { name: "Loading a record from example.org" })).toBeVisible();
    expect(screen.queryByText("27 September, day 6.")).toBeNull();
  });
});
