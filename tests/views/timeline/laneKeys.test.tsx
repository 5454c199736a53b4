import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { figure } from "./record.ts";
import { loaded, show, TABLES } from "./show.tsx";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const lane = (name: RegExp) => screen.getByRole("group", { name });
const focused = () =>
  document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;
const press = async (key: string) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
  await loaded();
};
const enter = async (name: RegExp) => {
  act(() => lane(name).focus());
  await loaded();
};

/** A total up to the 27th that is drawn before the counts of single days, and Finland's counts of other days. */
const COUNTS = {
  figures: [
    figure("total", "2022-09-21/2022-09-27", 900),
    figure("third", "2022-09-26", 30),
    figure("first", "2022-09-22", 10),
    figure("second", "2022-09-24", 20, { measure: "exits" }),
    ...["2022-09-21", "2022-09-23"].map((when, at) => figure(`fi${at}`, when, at + 5, { where: "fi" })),
  ],
};

describe("the keys of a lane", () => {
  it("follow time, whatever is drawn first", async () => {
    const store = show("", COUNTS);
    await enter(/^Kazakhstan/);
    expect(focused()).toBe("10 people entered Kazakhstan, 22 September 2022");
    expect(store.getState().hovered).toEqual({ kind: "figure", id: "first" });
    await press("ArrowRight");
    expect(focused()).toBe("20 people left Kazakhstan, 24 September 2022");
    await press("ArrowRight");
    await press("ArrowRight");
    expect(focused()).toMatch(/^900 people entered Kazakhstan/);
    await press("ArrowRight");
    expect(focused()).toMatch(/^900 people entered Kazakhstan/);
    await press("Home");
    expect(focused()).toMatch(/^10 people/);
    await press("End");
    await press("Enter");
    expect(store.getState().selected).toEqual({ kind: "figure", id: "total" });
  });

  it("change lanes at the nearest day", async () => {
    show("", COUNTS);
    await enter(/^Kazakhstan/);
    await press("ArrowDown");
    expect(focused()).toMatch(/^[56] people entered Finland, 2[13] September 2022/);
    await press("End");
    expect(focused()).toBe("6 people entered Finland, 23 September 2022");
    await press("ArrowUp");
    expect(focused()).toMatch(/^(10|20) people/);
    await press("End");
    await press("ArrowDown");
    expect(focused()).toBe("6 people entered Finland, 23 September 2022");
    await press("ArrowDown");
    expect(focused()).toBe("6 people entered Finland, 23 September 2022");
  });

  it("reach the lane's buttons before its first mark", async () => {
    const store = show("", COUNTS);
    await enter(/^Kazakhstan/);
    await press("ArrowLeft");
    expect(focused()).toBe("Kazakhstan");
    await press("ArrowLeft");
    expect(focused()).toBe("Details of Kazakhstan");
    await press("ArrowLeft");
    expect(focused()).toBe("Details of Kazakhstan");
    await press("ArrowDown");
    expect(focused()).toBe("Details of Finland");
    await press("ArrowRight");
    expect(focused()).toBe("Finland");
    fireEvent.click(document.activeElement ?? document.body);
    expect(store.getState().selected).toEqual({ kind: "place", id: "fi" });
    await press("Home");
    expect(focused()).toBe("5 people entered Finland, 21 September 2022");
  });

  it("are one stop of the Tab key, its last mark the next time", async () => {
    show("", COUNTS);
    const kazakhstan = lane(/^Kazakhstan/);
    expect(kazakhstan).toHaveAttribute("tabindex", "0");
    for (const button of within(screen.getByRole("region", { name: "Timeline" })).getAllByRole("button")) {
      if (button.closest(".lane")) expect(button).toHaveAttribute("tabindex", "-1");
    }
    await enter(/^Kazakhstan/);
    expect(kazakhstan).toHaveAttribute("tabindex", "-1");
    await press("ArrowRight");
    act(() => screen.getByRole("button", { name: "Play" }).focus());
    expect(kazakhstan).toHaveAttribute("tabindex", "0");
    await enter(/^Kazakhstan/);
    expect(focused()).toMatch(/^20 people left/);
  });

  it("leave the browser's own keys alone", async () => {
    show("", COUNTS);
    await enter(/^Kazakhstan/);
    const [mark] = [document.activeElement ?? document.body];
    expect(fireEvent.keyDown(mark, { key: "ArrowRight", altKey: true })).toBe(true);
    expect(fireEvent.keyDown(mark, { key: "PageDown" })).toBe(true);
    expect(document.activeElement).toBe(mark);
  });
});

describe("the focus of a mark that goes", () => {
  it("stays in its lane", async () => {
    show("?mode=day&day=2022-09-22", COUNTS);
    await enter(/^Kazakhstan/);
    expect(focused()).toMatch(/^10 people/);
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Next day" })));
    expect(lane(/^Kazakhstan/).contains(document.activeElement)).toBe(true);
  });
});

describe("names", () => {
  it("of marks say that a figure is disputed, and begin as in the list", async () => {
    const disputes = [{ figure: "late", reason: "Other days." }];
    show("", { figures: [figure("first", "2022-09-22", 10, { disputes }), ...TABLES.figures] });
    expect(
      screen.getByRole("button", { name: "10 people entered Kazakhstan, 22 September 2022, disputed" }),
    ).toBeInTheDocument();
  });

  it("of silences say what they are silent about, so that two of one country differ", async () => {
    const silence = (measure: string | undefined, kind: string, when: string) => ({
      country: "KZ",
      kind,
      when,
      reason: "Nobody says.",
      ...(measure === undefined ? {} : { measure }),
    });
    show("", {
      ...TABLES,
      silences: [
        silence("entries", "not-found", "2022-09-21/2022-09-23"),
        silence("exits", "not-found", "2022-09-21/2022-09-23"),
        silence("exits", "not-published", "2022-09-25"),
        silence(undefined, "border-closed", "2022-09-26"),
      ],
    });
    for (const name of [
      "Kazakhstan: nothing found about entries, 21–23 September 2022",
      "Kazakhstan: nothing found about exits, 21–23 September 2022",
      "Kazakhstan: nothing published about exits, 25 September 2022",
      "Kazakhstan: border closed, 26 September 2022",
    ])
      expect(screen.getByRole("button", { name })).toBeInTheDocument();
  });

  it("of groups begin with the number that is drawn", async () => {
    const events = [1, 2].map((n) => ({ id: `e${n}`, title: `Event ${n}`, when: "2022-09-22", where: "ru" }));
    const readings = [1, 2].map((n) =>
      figure(`r${n}`, "2022-09-22", n, { where: "uralsk", basis: "moment" }),
    );
    show("", { figures: readings, events: events.map((event) => ({ ...event, kind: "decree" })) });
    expect(screen.getByRole("button", { name: "2 events, 22 September" })).toBeInTheDocument();
    expect(
      screen.getByRole("button", { name: "+2 more figures: Kazakhstan, 22 September" }),
    ).toBeInTheDocument();
  });
});
