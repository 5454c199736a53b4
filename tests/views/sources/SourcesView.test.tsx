import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { SourcesView } from "../../../src/views/sources/SourcesView.tsx";
import { bodiesOf, outletsOf } from "../../../src/views/sources/sourceIndex.ts";
import { smallDataset } from "../../fixtures/small.ts";
import { show } from "../render.tsx";

describe("sources", () => {
  it("are counted by body and by outlet", () => {
    const archive = smallDataset();
    expect(bodiesOf(archive).map(({ name, figures, people }) => [name, figures.length, people])).toEqual([
      ["Interior Ministry of Georgia", 1, []],
      ["Interior Ministry of Kazakhstan", 1, ["Marat Akhmetzhanov"]],
    ]);
    expect(outletsOf(archive).map(({ name, figureCount }) => [name, figureCount])).toEqual([
      ["The Moscow Times", 2],
      ["UPI", 2],
      ["Politsturm", 1],
    ]);
  });

  it("lead to their figures", async () => {
    const store = show(<SourcesView />);
    await userEvent.type(screen.getByRole("searchbox", { name: "Search bodies and outlets" }), "upi");
    await userEvent.click(screen.getByText("UPI"));
    const link = await screen.findByRole("link", { name: "example.org" });
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
    await userEvent.click(screen.getByRole("button", { name: /^up to 10,000 people entered Georgia/ }));
    expect(store.getState().selected?.id).toBe("ge-entries");
    expect(within(screen.getByRole("region", { name: "Sources" })).getByText("Outlets: 1")).toBeVisible();
  });
});
