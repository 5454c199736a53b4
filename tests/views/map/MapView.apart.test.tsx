import { act, cleanup, fireEvent, within } from "@testing-library/react";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { more } from "../../../src/words/en/more.ts";
import { en } from "../../../src/words/en.ts";
import { figuresOf } from "../../fixtures/open.ts";
import { showOffline } from "../offline.ts";
import { figure } from "./fixture.ts";
import { mountMap, queueAt, RECORDS } from "./mountMap.tsx";

const NEAR = queueAt("near", "vladikavkaz");

showOffline();

describe("the map", () => {
  it("has a button for each mark, named as in the list, that selects it", async () => {
    const { store, map, user } = await mountMap();
    const { archive } = store;
    for (const record of figuresOf(archive))
      expect(
        within(map).getByRole("button", { name: en.record.figure(archive, record) }),
      ).toBeInTheDocument();
    await user.click(within(map).getByRole("button", { name: /^about 98,000 people entered Kazakhstan/ }));
    expect(store.getState().selected).toEqual({ kind: "figure", id: "kz-since" });
    const mark = within(map).getByRole("button", { name: /waiting at Verkhny Lars/ });
    await user.click(mark);
    expect(store.getState().selected).toEqual({ kind: "figure", id: "lars" });
    expect(mark).toHaveAttribute("aria-pressed", "true");
  });

  it("opens journeys and events", async () => {
    const { store, map, user } = await mountMap();
    const { archive } = store;
    for (const route of archive.routes)
      await user.click(within(map).getByRole("button", { name: en.record.route(archive, route) }));
    expect(store.getState().selected).toEqual({ kind: "route", id: "r" });
    await user.click(within(map).getByRole("button", { name: /^Shots in the air, Karaganda/ }));
    expect(store.getState().selected).toEqual({ kind: "event", id: "e" });
  });

  it("follows the day", async () => {
    const { store, map } = await mountMap("day=2022-09-21");
    expect(within(map).queryByRole("button", { name: /entered Kazakhstan/ })).toBeNull();
    act(() => store.getState().setDay(store.getState().day + 6, "push"));
    expect(
      within(map).getByRole("button", { name: /^about 98,000 people entered Kazakhstan/ }),
    ).toBeVisible();
  });

  it("draws no mark again on a day that is as the one before", async () => {
    const { store, map } = await mountMap("day=2022-10-01");
    // Each number and each place is named by one call of this.
    const named = vi.spyOn(en.map, "figure");
    onTestFinished(() => named.mockRestore());
    const marks = map.querySelectorAll("[data-mark]");
    act(() => store.getState().setDay(store.getState().day + 1, "step"));
    expect([...map.querySelectorAll("[data-mark]")]).toEqual([...marks]);
    expect(named).not.toHaveBeenCalled();
    act(() => store.getState().setDay(store.getState().day - 5, "step"));
    expect(named).toHaveBeenCalled();
  });

  it("shows on a day that the reader comes back to what it showed at first, by the filter of now", async () => {
    const { store, map } = await mountMap("day=2022-09-27");
    const { day } = store.getState();
    const marksNow = () => [...map.querySelectorAll("[data-mark]")].map((mark) => mark.outerHTML);
    const first = marksNow();
    const goTo = (to: number): void => act(() => store.getState().setDay(to, "step"));
    goTo(day - 6);
    expect(marksNow()).not.toEqual(first);
    goTo(day);
    expect(marksNow()).toEqual(first);
    await act(async () => store.getState().setFilter({ measures: ["queue-vehicles"] }));
    expect(within(map).queryByRole("button", { name: /entered Kazakhstan/ })).toBeNull();
    goTo(day - 6);
    goTo(day);
    expect(within(map).queryByRole("button", { name: /entered Kazakhstan/ })).toBeNull();
    expect(within(map).getByRole("button", { name: /waiting at Verkhny Lars/ })).toBeVisible();
  });

  it("says what the reader points at, and that it is over", async () => {
    const { store, map, user } = await mountMap();
    const mark = within(map).getByRole("button", { name: /Verkhny Lars/ });
    await user.hover(mark);
    expect(store.getState().hovered).toEqual({ kind: "figure", id: "lars" });
    expect(mark).toHaveClass("is-hovered");
    await user.unhover(mark);
    expect(store.getState().hovered).toBeNull();
  });

  it("lists the places of a crowded mark; Esc closes the list and gives the focus back", async () => {
    const { store, map, user } = await mountMap("day=2022-09-27", {
      figures: [...RECORDS.figures, NEAR],
    });
    const cluster = within(map).getByRole("button", { name: /and 1 more place near it/ });
    await user.click(cluster);
    const list = await within(map).findByRole("dialog");
    expect(within(within(list).getByRole("list")).getAllByRole("button")).toHaveLength(2);
    expect(list).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard("{Escape}");
    expect(within(map).queryByRole("dialog")).toBeNull();
    expect(cluster).toHaveFocus();
    await user.click(cluster);
    await user.click(within(map).getByRole("button", { name: /waiting at Vladikavkaz, 27 September 2022$/ }));
    expect(store.getState().selected).toEqual({ kind: "figure", id: "near" });
  });

  it("zooms in on a crowded mark's places until they come apart", async () => {
    const { map, user } = await mountMap("day=2022-09-27", { figures: [...RECORDS.figures, NEAR] });
    await user.click(within(map).getByRole("button", { name: /and 1 more place near it/ }));
    await user.click(await within(map).findByRole("button", { name: "Zoom in on these 2 places" }));
    expect(within(map).queryByRole("dialog")).toBeNull();
    expect(within(map).getByRole("button", { name: /Verkhny Lars, 27 September 2022$/ })).toBeVisible();
    expect(within(map).getByRole("button", { name: /Vladikavkaz, 27 September 2022$/ })).toBeVisible();
  });

  it("goes to what is to be shown on it, once", async () => {
    const { store } = await mountMap();
    act(() => store.getState().showOnMap({ kind: "figure", id: "lars" }));
    await vi.waitFor(() => expect(store.getState().map).toMatchObject({ zoom: 7 }), 30_000);
    expect(store.getState().map?.latitude).toBeCloseTo(42.755, 2);
    expect(store.getState().focus).toBeNull();
    act(() => store.getState().showOnMap({ kind: "route", id: "r" }));
    await vi.waitFor(() => expect(store.getState().focus).toBeNull(), 30_000);
    const { latitude, longitude } = store.getState().map ?? {};
    expect([Math.round(longitude ?? 0), Math.round(latitude ?? 0)]).toEqual([78, 52]);
  });

  it("tints countries by what the reader chooses, with a key", async () => {
    const { store, map, user } = await mountMap();
    await user.click(within(map).getByText("How to read the map"));
    const choice = await within(map).findByRole("combobox", { name: "Tint countries by" });
    expect(choice).toHaveDisplayValue("nothing");
    await user.selectOptions(choice, "Entries since the decree");
    expect(store.getState().tint).toBe("entries-since");
    expect(await within(map).findByText("50,000+")).toBeInTheDocument();
  });

  it("zooms by buttons and keys, reports it, and goes back to the opening view", async () => {
    const { store, map, user } = await mountMap();
    expect(store.getState().map).toBeNull();
    await user.click(within(map).getByRole("button", { name: "Zoom in" }));
    await vi.waitFor(() => expect(store.getState().map).not.toBeNull(), 30_000);
    const zoom = store.getState().map?.zoom ?? 0;
    within(map)
      .getByRole("group", { name: /arrow keys/ })
      .focus();
    await user.keyboard("-");
    await vi.waitFor(() => expect(store.getState().map?.zoom).toBeLessThan(zoom), 30_000);
    await user.click(within(map).getByRole("button", { name: "Reset view" }));
    expect(store.getState().map).toBeNull();
  });

  it("takes a change of the window for no move of the reader's", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    onTestFinished(() => {
      vi.useRealTimers();
      vi.restoreAllMocks();
    });
    const size = { width: 800, height: 400 };
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => size.width);
    vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockImplementation(() => size.height);
    const { store } = await mountMap();
    size.width = 600;
    await act(async () => {
      window.dispatchEvent(new Event("resize"));
      await vi.advanceTimersByTimeAsync(2000);
    });
    expect(store.getState().map).toBeNull();
  });

  it("says that its background is missing, and asks for street tiles only when told to", async () => {
    const { map, user } = await mountMap();
    await vi.waitFor(() => expect(within(map).getByRole("status")).toHaveTextContent("couldn’t load"));
    expect(map.querySelector("img")).toBeNull();
    await user.click(within(map).getByText("How to read the map"));
    await user.click(await within(map).findByRole("checkbox", { name: /openstreetmap\.org/ }));
    await vi.waitFor(() => expect(map.querySelector("img")).not.toBeNull(), 30_000);
    expect(map.querySelector("img")?.src).toMatch(/^https:\/\/tile\.openstreetmap\.org\//);
    expect(within(map).getByRole("link", { name: /OpenStreetMap/ })).toBeInTheDocument();
  });

  it("filters by an area: what is in view", async () => {
    const { store, map, user } = await mountMap();
    await user.click(await within(map).findByRole("button", { name: "Select an area" }));
    expect(await within(map).findByText(/^Drag a box on the map/)).toBeInTheDocument();
    await user.click(within(map).getByRole("button", { name: "use this view" }));
    const [west = 0, south = 0, east = 0, north = 0] = store.getState().area ?? [];
    expect([west < 50, south < 42, east > 68, north > 62]).toEqual([true, true, true, true]);
    const clear = within(map).getByRole("button", { name: "Show all areas" });
    expect(clear).toHaveFocus();
    act(() => store.getState().setFilter({ area: [43, 41, 47, 44] }));
    expect(within(map).getByRole("button", { name: /Verkhny Lars/ })).toBeVisible();
    expect(within(map).queryByRole("button", { name: /entered Kazakhstan/ })).toBeNull();
    await user.click(clear);
    expect(store.getState().area).toBeNull();
  });

  it("draws the box of a drag, and none of a drag that is called off", async () => {
    const { store, map, user } = await mountMap();
    const ground = within(map).getByRole("group", { name: /^Map: arrow/ });
    const at = (clientX: number, clientY: number) => ({
      pointerId: 1,
      isPrimary: true,
      button: 0,
      buttons: 1,
      clientX,
      clientY,
    });
    vi.spyOn(window, "requestAnimationFrame").mockImplementation((run) => {
      run(0);
      return 1;
    });
    await user.click(within(map).getByRole("button", { name: "Select an area" }));
    await within(map).findByText(/^Drag a box on the map/);
    fireEvent.pointerDown(ground, at(100, 100));
    fireEvent.pointerMove(ground, at(300, 200));
    expect(map.querySelector(".map-area")).not.toBeNull();
    fireEvent.pointerCancel(ground, at(300, 200));
    expect(map.querySelector(".map-area")).toBeNull();
    expect(store.getState().area).toBeNull();
    fireEvent.pointerDown(ground, at(100, 100));
    fireEvent.pointerMove(ground, at(300, 200));
    fireEvent.pointerUp(ground, at(300, 220));
    const [west = 0, south = 0, east = 0, north = 0] = store.getState().area ?? [];
    expect(west < east && south < north).toBe(true);
    expect(within(map).getByRole("button", { name: "Show all areas" })).toBeVisible();
  });

  it("explains the ≠ where a number on it has one, and folds it away where none has", async () => {
    const other = { figure: "kz-other", reason: "Counts another week." };
    const kz = figure("kz-since", "kz", "2022-09-21/2022-09-27", { disputes: [other] });
    for (const record of [RECORDS, { figures: [kz, figure("kz-other", "kz", "2022-09-20/2022-09-26")] }]) {
      const { map, user } = await mountMap("day=2022-09-27", record);
      await user.click(within(map).getByText(en.map.legend));
      await within(map).findByText(more.legend.looks.range);
      const rest = within(map).getByText(more.legend.more).closest("details");
      expect(rest?.contains(within(map).getByText(more.legend.disputed))).toBe(record === RECORDS);
      cleanup();
    }
  });
});
