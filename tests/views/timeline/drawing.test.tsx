import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DaySentence } from "../../../src/views/timeline/sentence/DaySentence.tsx";
import { TimelineView } from "../../../src/views/timeline/TimelineView.tsx";
import type { OpenStore } from "../../fixtures/open.ts";
import { Provide } from "../render.tsx";
import { figure, storeOf } from "./record.ts";
import { loaded, show, slider, TABLES } from "./show.tsx";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("the drawing", () => {
  it("shows fewer days, more, and all", () => {
    show();
    const dates = (): number => document.querySelectorAll(".grid line:not(.is-hour)").length;
    const hours = (): number => document.querySelectorAll(".grid .is-hour").length;
    const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
    expect(dates()).toBe(17);
    press("Show fewer days");
    expect(dates()).toBe(11);
    press("Show fewer days");
    expect(dates()).toBe(7);
    expect(hours()).toBe(0);
    press("Show fewer days");
    press("Show fewer days");
    expect(dates()).toBe(2);
    expect(hours()).toBe(7);
    expect(screen.getByText("06:00")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Show fewer days" })).toHaveAttribute("aria-disabled", "true");
    press("Whole record");
    expect(dates()).toBe(41);
    expect(screen.queryByRole("scrollbar")).toBeNull();
    press("Show fewer days");
    expect(screen.getByRole("scrollbar")).toBeVisible();
  });

  it("zooms by the wheel with the ctrl key, and moves by a wheel turned sideways", () => {
    show();
    const timeline = screen.getByRole("region", { name: "Timeline" });
    // happy-dom's wheel events know of no keys.
    const turn = (deltaX: number, deltaY: number, ctrlKey = false) => {
      const event = Object.assign(new Event("wheel", { cancelable: true }), {
        deltaX,
        deltaY,
        clientX: 300,
        ctrlKey,
      });
      fireEvent(timeline, event);
      return event.defaultPrevented;
    };
    expect(turn(0, 100)).toBe(false);
    expect(document.querySelectorAll(".grid line")).toHaveLength(17);
    expect(turn(0, 100, true)).toBe(true);
    expect(document.querySelectorAll(".grid line")).toHaveLength(27);
    const inSight = screen.getByRole("scrollbar");
    // 25 or 26 days over 688 px: 100 px are three whole days, and 28 px more are the fourth.
    expect(inSight).toHaveAttribute("aria-valuenow", "0");
    expect(turn(100, 10)).toBe(true);
    expect(inSight).toHaveAttribute("aria-valuenow", "3");
    turn(28, 0);
    expect(inSight).toHaveAttribute("aria-valuenow", "4");
    turn(-900, 0);
    expect(inSight).toHaveAttribute("aria-valuenow", "0");
  });

  it("begins with its own days where a file with the same id takes the place of another", () => {
    const days = (): string => screen.getByRole("scrollbar").getAttribute("aria-valuetext") ?? "";
    const storeUntil = (lastDay: string) => storeOf(TABLES, "", { lastDay });
    const page = (store: OpenStore) => (
      <Provide store={store}>
        <TimelineView />
      </Provide>
    );
    const { rerender } = render(page(storeUntil("2022-10-30")));
    fireEvent.click(screen.getByRole("button", { name: "Show fewer days" }));
    expect(days()).toBe("23 September – 2 October 2022");
    const late = Array.from({ length: 9 }, (_, i) => figure(`late${i}`, `2023-12-2${i + 1}`, 5));
    rerender(page(storeOf({ figures: late }, "?day=2023-12-31", { lastDay: "2024-01-31" })));
    expect(days()).toBe("20 December 2023 – 4 January 2024");
    fireEvent.keyDown(screen.getByRole("scrollbar"), { key: "End" });
    expect(days()).toBe("16–31 January 2024");
    rerender(page(storeUntil("2022-09-30")));
    expect(screen.queryByRole("scrollbar")).toBeNull();
    expect(slider()).toHaveAttribute("aria-valuemax", "9");
  });

  it("opens a lane to everything it has, and all lanes", () => {
    show();
    const details = screen.getByRole("button", { name: "Details of Kazakhstan" });
    expect(details).toHaveAttribute("aria-expanded", "false");
    const heightOf = () => document.querySelector<HTMLElement>(".lane:has(.bar)")?.style.height;
    const slim = heightOf();
    fireEvent.click(details);
    expect(details).toHaveAttribute("aria-expanded", "true");
    expect(heightOf()).not.toBe(slim);
    fireEvent.click(screen.getByRole("button", { name: "Collapse all" }));
    expect(details).toHaveAttribute("aria-expanded", "false");
    fireEvent.click(screen.getByRole("button", { name: "Expand all" }));
    expect(details).toHaveAttribute("aria-expanded", "true");
  });

  it("puts the countries first that are filtered by, and opens them", () => {
    const figures = ["kz", "fi"].map((where) => figure(where, "2022-09-22", 5, { where }));
    const store = show("", { figures }, { featured: ["KZ"] });
    fireEvent.click(screen.getByRole("button", { name: "1 more country" }));
    expect(screen.getByRole("button", { name: "Details of Finland" })).toHaveAttribute(
      "aria-expanded",
      "false",
    );
    act(() => store.getState().setFilter({ countries: ["FI"] }));
    expect(screen.getByRole("button", { name: "Details of Finland" })).toHaveAttribute(
      "aria-expanded",
      "true",
    );
    const names = screen
      .getAllByRole("button", { name: /^Details of/ })
      .map((button) => button.getAttribute("aria-label"));
    expect(names).toEqual(["Details of Finland", "Details of Kazakhstan"]);
  });

  it("compares countries that counted single days, on one scale", async () => {
    const days = ["2022-09-21", "2022-09-22"];
    const figures = ["kz", "fi"].flatMap((where) =>
      days.map((when, i) => figure(`${where}${i}`, when, where === "kz" ? 20000 : 500, { where })),
    );
    show("", { figures });
    fireEvent.click(screen.getByRole("button", { name: "Compare countries" }));
    await loaded();
    const region = screen.getByRole("region", { name: "Countries compared" });
    const charts = within(region).getAllByRole("group");
    expect(charts.map((chart) => chart.getAttribute("aria-label")?.split(",")[0])).toEqual([
      "Finland",
      "Kazakhstan",
    ]);
    for (const chart of charts) {
      expect(within(chart).getByText("20k")).toBeInTheDocument();
      expect(within(chart).getAllByRole("button")).toHaveLength(2);
    }
    fireEvent.click(screen.getByRole("button", { name: "Compare countries" }));
    expect(screen.getByRole("group", { name: /^Kazakhstan, 2 figures/ })).toBeVisible();
  });
});

describe("the sentence", () => {
  it("opens a number's figure, and is spoken only once a step has settled", () => {
    const store = show();
    const live = document.querySelector("[aria-live]");
    expect(live).toHaveTextContent("");
    fireEvent.click(screen.getByText("about 98,000", { selector: ".day-sentence *" }));
    expect(store.getState().selected?.id).toBe("total");
    fireEvent.click(screen.getByRole("button", { name: "Next day" }));
    act(() => vi.advanceTimersByTime(399));
    expect(live).toHaveTextContent("");
    act(() => vi.advanceTimersByTime(1));
    expect(live).toHaveTextContent(/^28 September, day 7: /);
  });

  it("is not spoken while the days run, but when they stop", () => {
    show();
    const live = document.querySelector("[aria-live]");
    fireEvent.click(screen.getByRole("button", { name: "Play" }));
    act(() => vi.advanceTimersByTime(2500));
    expect(live).toHaveTextContent("");
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    act(() => vi.advanceTimersByTime(400));
    expect(live).toHaveTextContent(/^29 September, day 8: /);
  });

  it("is plain text where nobody can press it", () => {
    const html = renderToStaticMarkup(
      <DaySentence
        segments={[
          { text: "Kazakhstan: " },
          { text: "7", ref: { kind: "figure", id: "f" } },
          { text: "None.", style: "aside" },
        ]}
      />,
    );
    expect(html).toBe('<p class="day-sentence"><span>Kazakhstan: </span><span>7</span><em>None.</em></p>');
  });
});
