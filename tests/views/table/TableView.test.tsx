import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { TableView } from "../../../src/views/table/TableView.tsx";
import { show } from "../render.tsx";

const names = (): string[] => screen.getAllByRole("rowheader").map((cell) => cell.textContent ?? "");

describe("the table", () => {
  it("shows what the map shows, or every day", async () => {
    show(<TableView />);
    expect(names()).toEqual([
      "about 98,000 people entered Kazakhstan",
      "up to 10,000 people entered Georgia",
      "5,500 vehicles waiting at Verkhny Lars",
    ]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Every day of the record" }));
    expect(names()).toContain("between 200,000 and 300,000 tenge in rent a month, Kazakhstan");
  });

  it("keeps hedges, windows and speakers in columns", () => {
    show(<TableView />);
    const [, , row] = screen.getAllByRole("row");
    const cells = within(row as HTMLElement)
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
    expect(cells).toEqual([
      "",
      "Entries",
      "up to",
      "Georgia",
      "26 September 2022",
      "Interior Ministry of Georgia",
      "1",
      "1",
      "",
    ]);
  });

  it("sorts by a column, falls, and comes back", async () => {
    const store = show(<TableView />);
    const head = () => screen.getByRole("columnheader", { name: /^Figure/ });
    await userEvent.click(within(head()).getByRole("button"));
    expect(head()).toHaveAttribute("aria-sort", "descending");
    expect(names()[0]).toMatch(/^about 98,000/);
    await userEvent.click(within(head()).getByRole("button"));
    expect(head()).toHaveAttribute("aria-sort", "ascending");
    expect(names()[0]).toMatch(/^5,500/);
    await userEvent.click(within(head()).getByRole("button"));
    expect(store.getState().sort).toBeNull();
  });

  it("refuses to add what is unlike, with the reasons", async () => {
    show(<TableView />);
    expect(screen.getByText(/Select two or more figures/)).toBeVisible();
    await userEvent.click(
      screen.getByRole("checkbox", { name: "Add up: about 98,000 people entered Kazakhstan" }),
    );
    await userEvent.click(
      screen.getByRole("checkbox", { name: "Add up: 5,500 vehicles waiting at Verkhny Lars" }),
    );
    const sum = screen.getByRole("status");
    expect(sum).toHaveTextContent("These figures don’t add up.");
    expect(sum).toHaveTextContent("Their units differ: people; vehicles.");
    await userEvent.click(within(sum).getByRole("button", { name: "Clear selection" }));
    expect(screen.queryByRole("status")).toBeNull();
  });
});
