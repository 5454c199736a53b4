import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { isoDay } from "../../../src/model/time/day.ts";
import { StoryView } from "../../../src/views/story/StoryView.tsx";
import { show } from "../render.tsx";

const STORY = {
  id: "how-many",
  title: "How many?",
  steps: [
    { title: "First", text: "On {day:2022-09-22} it began.", view: "day=2022-09-22&figure=none" },
    { title: "Then", text: "It was {figure:ge-entries}.", view: "day=2022-09-28&country=GE" },
    { title: "Add up", text: "{figure:nobody} and <b>more</b>.", view: "view=table&day=2022-09-29" },
  ],
  questions: [{ text: "Who said {figure:kz-entries}?", view: "figure=kz-entries" }],
};

const open = (search: string) =>
  show(<StoryView />, search, (file) => Object.assign(file, { stories: [STORY] }));
const region = () => within(screen.getByRole("region", { name: "Story" }));
const currentStep = () =>
  screen.getAllByRole("listitem").find((step) => step.getAttribute("aria-current") === "step");

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe("a story", () => {
  it("writes numbers and dates as the record has them, and what the record lacks as it stands", () => {
    open("?view=story");
    expect(currentStep()).toHaveTextContent("On 22 September it began.");
    expect(region().getByRole("link", { name: "up to 10,000 people" })).toHaveAttribute(
      "href",
      "?day=2022-09-22&figure=ge-entries",
    );
    expect(screen.getByText(/\{figure:nobody\}/)).toBeVisible();
    expect(document.querySelector("b")).toBeNull();
  });

  it("goes from step to step by its buttons and by arrow keys, and takes map and days along", async () => {
    const store = open("?view=story");
    expect(currentStep()).toHaveTextContent("First");
    expect(screen.getByRole("button", { name: "Previous step" })).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(screen.getByRole("button", { name: "Next step" }));
    await waitFor(() => expect(currentStep()).toHaveTextContent("Then"));
    expect(isoDay(store.getState().day)).toBe("2022-09-28");
    expect(screen.getByRole("status")).toHaveTextContent("Step 2 of 3: Then");
    await userEvent.keyboard("{ArrowRight}");
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Next step" })).toHaveAttribute("aria-disabled", "true"),
    );
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
    await waitFor(() => expect(currentStep()).toHaveTextContent("First"));
  });

  it("is left for the whole page at any step, and for the evidence of a number", async () => {
    const store = open("?view=story&step=2");
    const links = region().getAllByRole("link", { name: "Explore this step" });
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "?day=2022-09-22&figure=none",
      "?day=2022-09-28&country=GE",
      "?day=2022-09-29&view=table",
    ]);
    await userEvent.click(links[2] ?? document.body);
    const { view, day, story } = store.getState();
    expect([view, isoDay(day), story?.step]).toEqual(["table", "2022-09-29", 3]);
    store.getState().setView("story");
    await userEvent.click(await screen.findByRole("link", { name: "up to 10,000 people" }));
    expect([store.getState().view, store.getState().selected?.id]).toEqual(["map", "ge-entries"]);
  });

  it("follows the reader who scrolls", async () => {
    const store = open("?view=story");
    const tops = [-400, -100, 90];
    for (const [at, step] of screen.getAllByRole("listitem").slice(0, 3).entries())
      step.getBoundingClientRect = () => new DOMRect(0, tops[at], 300, 200);
    document.dispatchEvent(new Event("scroll"));
    await waitFor(() => expect(currentStep()).toHaveTextContent("Add up"));
    expect(isoDay(store.getState().day)).toBe("2022-09-29");
    expect(store.getState().history).toBe("replace");
    tops[2] = 700;
    document.dispatchEvent(new Event("scroll"));
    await waitFor(() => expect(currentStep()).toHaveTextContent("Then"));
  });

  it("has questions after it, each with a view to begin from", () => {
    open("?view=story");
    expect(screen.getByRole("heading", { name: "Questions for a class" })).toBeVisible();
    expect(region().getByRole("link", { name: /^about 98,000 people/ })).toBeVisible();
    expect(region().getByRole("link", { name: "Open this view" })).toHaveAttribute("href", "?");
  });
});
