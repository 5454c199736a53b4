import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fingerprintText } from "../../../src/model/quotes/makeFingerprint.ts";
import { FiguresList } from "../../../src/views/evidence/list/FiguresList.tsx";
import { ListPanel } from "../../../src/views/evidence/list/ListPanel.tsx";
import { EvidencePanel } from "../../../src/views/evidence/panel/EvidencePanel.tsx";
import { show } from "../render.tsx";

const TEXT = "According to the ministry, around 98,000 Russians entered the country since Wednesday.";
const panel = () => screen.getByRole("region", { name: "Evidence" });
const page = (
  <>
    <EvidencePanel />
    <FiguresList />
  </>
);

describe("the evidence panel", () => {
  it("opens on the record's opening figure: its value, its words, who told whom", () => {
    show(page);
    expect(within(panel()).getByRole("heading", { name: "Evidence: about 98,000 people" })).toBeVisible();
    const quote = panel().querySelector("blockquote");
    expect(quote).toHaveAttribute("cite", "https://example.org/mt");
    expect(quote).toHaveTextContent(TEXT);
    expect(quote?.querySelector("mark")).toHaveTextContent("around 98,000");
    expect(within(panel()).getByText("The Moscow Times", { selector: "cite bdi" })).toBeVisible();
    expect(within(panel()).getByText("2 outlets, 1 origin: Interior Ministry of Kazakhstan")).toBeVisible();
    const trail = within(panel()).getByRole("list", { name: "Chain of sources" });
    expect(within(trail).getAllByRole("listitem")[0]).toHaveTextContent(
      "Interior Ministry of Kazakhstan → , through RIA Novosti → , printed by The Moscow Times 27 Sept",
    );
  });

  it("shows a summary as ours, and not as a quote", () => {
    show(page, "?figure=ge-entries");
    expect(panel().querySelector("blockquote")).toBeNull();
    expect(within(panel()).getByText("Our summary, not a quotation.")).toBeVisible();
  });

  it("says once what research has, and which documents were not read", () => {
    show(page, "?figure=ge-entries", ({ figures }) => {
      const figure = figures.find(({ id }) => id === "ge-entries");
      Object.assign(figure ?? {}, { research: "10,000 a day, as our research has it." });
      for (const piece of figure?.evidence ?? []) delete (piece as { summary?: string }).summary;
    });
    expect(within(panel()).getByText("10,000 a day, as our research has it.")).toBeVisible();
    expect(within(panel()).getByText("This document was not read.")).toBeVisible();
    expect(within(panel()).queryByText("Our summary, not a quotation.")).toBeNull();
  });

  it("marks the number that the outlet prints, where that is another one than the figure's", () => {
    show(page, "", ({ figures }) => {
      const [piece] = figures[0]?.evidence ?? [];
      Object.assign(piece ?? {}, {
        quote: { exact: "some 90,000 of the 98,000 Russians" },
        printed: { value: { low: 90_000, high: 90_000, hedge: "about" } },
      });
    });
    expect(panel().querySelector("blockquote mark")).toHaveTextContent("90,000");
  });

  it("says verbatim only when the words stand in the fingerprint", () => {
    const text = { sha256: "a".repeat(64), length: TEXT.length };
    show(page, "", (file) =>
      Object.assign(file.sources[0] ?? {}, { text: { ...text, fingerprint: fingerprintText(TEXT) } }),
    );
    expect(screen.getByText("✓ Verbatim, checked")).toBeVisible();
  });

  it("says so when they do not", () => {
    const text = {
      sha256: "a".repeat(64),
      length: 10,
      fingerprint: fingerprintText(TEXT.replace("98,000", "89,000")),
    };
    show(page, "", (file) => Object.assign(file.sources[0] ?? {}, { text }));
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Not verbatim: “ministry, around 98,000” does not appear in the source.",
    );
    expect(screen.queryByText("✓ Verbatim, checked")).toBeNull();
  });

  it("sets a disputed figure beside the other, with the reason, and leads to it", async () => {
    const store = show(page);
    const aside = within(panel()).getByText("Disputed: different place.").closest("aside");
    if (!aside) throw new Error("the dispute has no aside");
    expect(aside).toHaveTextContent("Counts another country.");
    await userEvent.click(within(aside).getByRole("button", { name: /up to 10,000 people/ }));
    expect(store.getState().selected?.id).toBe("ge-entries");
  });

  it("leaves out what was published later when it shows what was known", () => {
    const store = show(page);
    act(() => store.getState().setClock("known"));
    expect(
      within(panel()).getByText("Left out under “Known by 27 September 2022”: 1 published later."),
    ).toBeVisible();
    expect(within(panel()).queryByText("The ministry reported 98,000 entries.")).toBeNull();
  });

  it("says when a figure does not show yet, and goes there", async () => {
    const store = show(page, "?figure=kz-rent&day=2022-09-27");
    await userEvent.click(within(panel()).getByRole("button", { name: "Go to 4 Oct 2022" }));
    expect(within(panel()).queryByText(/Not yet complete/)).toBeNull();
    expect(store.getState().day).toBe(store.archive.firstDay + 13);
  });

  it("says that a figure without a known publication day cannot be placed", () => {
    show(page, "?figure=lars-queue&clock=known");
    expect(within(panel()).getByText(/We don’t know when this was published/)).toBeVisible();
  });

  it("moves focus in when opened from the list, and back on Close", async () => {
    show(page);
    const row = screen.getByRole("button", {
      name: "5,500 vehicles waiting at Verkhny Lars, 25 September 2022",
    });
    await userEvent.click(row);
    expect(within(panel()).getByRole("heading", { name: "Evidence: 5,500 vehicles" })).toHaveFocus();
    await userEvent.click(within(panel()).getByRole("button", { name: "Close" }));
    expect(row).toHaveFocus();
  });

  it("gives focus back to another button of the same record where the one that opened it is gone", async () => {
    const store = show(page);
    const name = "5,500 vehicles waiting at Verkhny Lars, 25 September 2022";
    await userEvent.click(screen.getByRole("button", { name }));
    // The list is made again, as after a change of view.
    act(() => store.getState().setFilter({ measures: ["entries"] }));
    expect(screen.queryByRole("button", { name })).toBeNull();
    act(() => store.getState().setFilter({ measures: [] }));
    const twin = await screen.findByRole("button", { name });
    await userEvent.click(within(panel()).getByRole("button", { name: "Close" }));
    expect(twin).toHaveFocus();
  });

  it("has the focus itself where nothing is left of what opened it", async () => {
    const store = show(page);
    const name = "5,500 vehicles waiting at Verkhny Lars, 25 September 2022";
    await userEvent.click(screen.getByRole("button", { name }));
    act(() => store.getState().setFilter({ measures: ["entries"] }));
    await userEvent.click(within(panel()).getByRole("button", { name: "Close" }));
    expect(panel()).toHaveFocus();
  });

  it("closes on Escape", async () => {
    const store = show(page, "?event=decree");
    within(panel()).getByRole("button", { name: "Close" }).focus();
    await userEvent.keyboard("{Escape}");
    expect(store.getState().selected).toBeNull();
    expect(within(panel()).getByText(/Select a figure on the map/)).toBeVisible();
  });

  it("walks through the list", async () => {
    const store = show(page);
    expect(within(panel()).getByText("1 of 3")).toBeVisible();
    await userEvent.click(within(panel()).getByRole("button", { name: "Next figure" }));
    expect(store.getState().selected?.id).toBe("ge-entries");
    expect(within(panel()).getByRole("button", { name: "Previous figure" })).toBeEnabled();
  });

  it("opens events, routes and places", async () => {
    const store = show(page, "?route=on");
    expect(
      await within(panel()).findByRole("heading", { name: "Evidence: Karaganda to Georgia" }),
    ).toBeVisible();
    expect(within(panel()).getByText(/planned, not confirmed/)).toBeVisible();
    act(() => store.getState().select({ kind: "event", id: "decree" }));
    expect(within(panel()).getByRole("heading", { name: "Evidence: The decree" })).toBeVisible();
    act(() => store.getState().select({ kind: "place", id: "ge" }));
    expect(
      within(panel()).getByRole("button", { name: /^up to 10,000 people entered Georgia/ }),
    ).toBeVisible();
    expect(
      within(panel()).getByRole("button", { name: /^5,500 vehicles waiting at Verkhny Lars/ }),
    ).toBeVisible();
  });

  it("treats text as text", () => {
    show(page, "", (file) => Object.assign(file.figures[0] ?? {}, { note: "<b>bold</b><script>1</script>" }));
    expect(within(panel()).getByText("<b>bold</b><script>1</script>")).toBeVisible();
    expect(panel().querySelector("script")).toBeNull();
  });

  it("shows ten of thousands of disputes, and more on request", async () => {
    show(page, "", (file) => {
      const disputes = Array.from({ length: 3000 }, (_, at) => ({
        figure: `f${at}`,
        reason: `Reason ${at}.`,
      }));
      Object.assign(file.figures[0] ?? {}, { disputes });
    });
    expect(within(panel()).getAllByText(/Reason/, { selector: "p" })).toHaveLength(10);
    await userEvent.click(within(panel()).getByRole("button", { name: "Show 10 more" }));
    expect(within(panel()).getAllByText(/Reason/, { selector: "p" })).toHaveLength(20);
  });
});

describe("the list", () => {
  it("names what shows, and says of silence that it is none of a zero", async () => {
    const store = show(<ListPanel />);
    expect(screen.getByRole("heading", { name: "3 figures by 27 September" })).toBeVisible();
    act(() => store.getState().setDay(store.archive.lastDay, "push"));
    const silences = await screen.findByRole("list", { name: "No figure on this day" });
    expect(within(silences).getByRole("listitem")).toHaveTextContent(
      "Georgia, 28 September – 5 October 2022. Nothing found: We found no count.",
    );
  });

  it("filters with counts, and says what to loosen when nothing is found", async () => {
    const store = show(<FiguresList />);
    await userEvent.click(screen.getByRole("button", { name: "Search and filter" }));
    await userEvent.click(await screen.findByRole("button", { name: "Country" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Georgia 2" }));
    expect(store.getState().countries).toEqual(["GE"]);
    await userEvent.type(screen.getByRole("searchbox"), "tenge");
    await userEvent.click(await screen.findByRole("button", { name: "Without the country: 1 figure" }));
    expect(store.getState().countries).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Remove “tenge”" }));
    expect(store.getState().query).toBe("");
  });
});
