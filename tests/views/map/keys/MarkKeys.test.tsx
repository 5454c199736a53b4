import { act, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { showOffline } from "../../offline.ts";
import { mountMap, queueAt, RECORDS } from "../mountMap.tsx";

showOffline();

beforeEach(() => {
  // The tests' DOM lays nothing out: a mark is where its style says.
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    const { left, top } = this.style;
    if (this.dataset.mark !== undefined)
      return new DOMRect(Number.parseFloat(left), Number.parseFloat(top), 24, 24);
    return this.matches(".map-ground") ? new DOMRect(0, 0, 960, 480) : new DOMRect();
  });
});

const NUMBER = /^about 98,000 people entered Kazakhstan/;

/** The map, with the focus on its first mark. */
async function enter(records: object = RECORDS) {
  const mounted = await mountMap("day=2022-09-27", records);
  const { map, user } = mounted;
  const mark = (name: string | RegExp) => within(map).getByRole("button", { name });
  await user.tab();
  // The keys come a moment after the first focus.
  await vi.waitFor(async () => {
    await user.keyboard("{End}");
    expect([...map.querySelectorAll("[data-mark]")].at(-1)).toHaveFocus();
  }, 30_000);
  await user.keyboard("{Home}");
  return { ...mounted, mark };
}

describe("the marks of the map", () => {
  it("are one stop of the Tab key, at the leading number first and then at the last visited", async () => {
    const { map, user, mark } = await enter();
    expect(mark(NUMBER)).toHaveFocus();
    await user.keyboard("{End}");
    await user.tab();
    expect(within(map).getByRole("button", { name: "Select an area" })).toHaveFocus();
    await user.tab({ shift: true });
    expect(mark(/^Novosibirsk to/)).toHaveFocus();
  });

  it("are read in their order: numbers, places, events, journeys", async () => {
    const { map } = await enter();
    const names = within(map)
      .getAllByRole("button")
      .filter((button) => button.dataset.mark !== undefined)
      .map((button) => button.getAttribute("aria-label"));
    expect(names).toEqual([
      "about 98,000 people entered Kazakhstan, 21–27 September 2022",
      "about 98,000 vehicles waiting at Syrym, 27 September 2022",
      "about 98,000 vehicles waiting at Verkhny Lars, 27 September 2022",
      "Shots in the air, Karaganda, 27 September 2022",
      "Novosibirsk to Karaganda, day not known",
    ]);
  });

  it("lead on in the direction of an arrow key", async () => {
    // Without the number, which lies where it finds room.
    const { user, mark } = await enter({ ...RECORDS, figures: RECORDS.figures.slice(1) });
    await user.keyboard("syr");
    expect(mark(/Syrym/)).toHaveFocus();
    // Verkhny Lars lies in the south-west, the journey's button in the east.
    await user.keyboard("{ArrowDown}");
    expect(mark(/Verkhny Lars/)).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(mark(/Syrym/)).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(mark(/^Novosibirsk to/)).toHaveFocus();
  });

  it("are found by the first letters of a name, one letter leading on and on", async () => {
    const { user, mark } = await enter();
    // Letters of one moment are of one word, however busy the machine.
    const moment = vi.spyOn(Event.prototype, "timeStamp", "get").mockReturnValue(1000);
    await user.keyboard("lars");
    expect(mark(/Verkhny Lars/)).toHaveFocus();
    moment.mockReturnValue(90_000);
    await user.keyboard("k");
    expect(mark(/^Shots in the air/)).toHaveFocus();
    await user.keyboard("k");
    expect(mark(/^Novosibirsk to Karaganda/)).toHaveFocus();
  });

  it("open with Enter", async () => {
    const { store, user } = await enter();
    await user.keyboard("{Enter}");
    expect(store.getState().selected).toEqual({ kind: "figure", id: "kz-since" });
  });

  it("let Shift and an arrow move the map", async () => {
    const { store, user, mark } = await enter();
    await user.keyboard("{Shift>}{ArrowUp}{/Shift}");
    await vi.waitFor(() => expect(store.getState().map).not.toBeNull(), 30_000);
    expect(mark(NUMBER)).toHaveFocus();
  });

  it("hide their label on Escape", async () => {
    const { store, user, mark } = await enter();
    await user.hover(mark(/Syrym/));
    expect(mark(/Syrym/)).toHaveClass("is-hovered");
    await user.keyboard("{Escape}");
    expect(mark(/Syrym/)).not.toHaveClass("is-hovered");
    expect(store.getState().hovered).toBeNull();
  });
});

describe("focus on the map", () => {
  it("goes to the mark that a place has joined", async () => {
    const { map, user, mark } = await enter({
      figures: [queueAt("lars", "verkhny-lars"), queueAt("near", "vladikavkaz")],
    });
    await user.keyboard("{Enter}");
    await user.click(await within(map).findByRole("button", { name: "Zoom in on these 2 places" }));
    await user.tab();
    await user.keyboard("vlad");
    expect(mark(/at Vladikavkaz/)).toHaveFocus();
    await user.keyboard("--------");
    expect(mark(/and 1 more place near it/)).toHaveFocus();
  });

  it("goes to the nearest mark where its own is gone, and to the ground where none is left", async () => {
    const { store, map, user, mark } = await enter();
    await user.keyboard("syr");
    act(() => store.getState().setFilter({ area: [43, 41, 47, 44] }));
    expect(mark(/Verkhny Lars/)).toHaveFocus();
    act(() => store.getState().setFilter({ area: [0, 0, 1, 1] }));
    const ground = within(map).getByRole("group", { name: /^Map: arrow/ });
    expect(ground).toHaveFocus();
    expect(ground).toHaveAttribute("tabindex", "0");
  });

  it("stays on a zoom button at the last step", async () => {
    const { map, user } = await mountMap();
    const zoomIn = within(map).getByRole("button", { name: "Zoom in" });
    for (let step = 0; step < 12; step++) await user.click(zoomIn);
    expect(zoomIn).toHaveAttribute("aria-disabled", "true");
    expect(zoomIn).toHaveFocus();
  });

  it("goes to the first button of the choice of an area, and back on Escape", async () => {
    const { map, user } = await mountMap();
    const choice = within(map).getByRole("button", { name: "Select an area" });
    choice.focus();
    await user.keyboard("{Enter}");
    expect(await within(map).findByRole("button", { name: "use this view" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(choice).toHaveFocus();
    expect(choice).toHaveAccessibleName("Select an area");
  });
});

describe("the names of marks", () => {
  it("say that a number is disputed, that a place is closed, and how many more there are", async () => {
    const disputes = [{ figure: "other", reason: "Counts another week." }];
    const closes = { kind: "closure", when: "2022-09-26", closes: true };
    const { map } = await mountMap("day=2022-09-27", {
      figures: [
        queueAt("lars", "verkhny-lars", { disputes }),
        queueAt("near", "vladikavkaz"),
        queueAt("syrym", "syrym"),
        queueAt("other", "syrym"),
      ],
      events: [
        { id: "a", title: "Vladikavkaz is closed", where: "vladikavkaz", ...closes },
        { id: "b", title: "Syrym is closed", where: "syrym", ...closes },
      ],
    });
    const names = within(map)
      .getAllByRole("button")
      .map((button) => button.getAttribute("aria-label"));
    expect(names).toContain(
      "about 98,000 vehicles waiting at Verkhny Lars, 27 September 2022, disputed, and 1 more place near it, closed: Vladikavkaz",
    );
    const syrym = within(map).getByRole("button", {
      name: "about 98,000 vehicles waiting at Syrym, 27 September 2022, closed",
    });
    expect(syrym).toHaveAccessibleDescription("latest of 2 figures");
  });
});
