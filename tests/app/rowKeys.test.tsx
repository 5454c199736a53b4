import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepFocus } from "../../src/app/extras/focusKeeper.ts";
import { followRowKeys } from "../../src/app/extras/rowKeys.ts";

const NAMES = ["Finland, 10", "Georgia, 20", "Mongolia, 30", "Mordovia, 40"];

interface ListProps {
  names?: readonly string[];
  /** Whether rows say how many are below them, rather than where they are. */
  countsBelow?: boolean;
}

function List({ names = NAMES, countsBelow = false }: ListProps) {
  const place = (at: number) => (countsBelow ? { "data-below": names.length - 1 - at } : { "data-at": at });
  return (
    <section aria-label="Rows">
      <ul data-rows={names.length}>
        {names.map((name, at) => (
          <li key={name} data-row={at} {...place(at)}>
            <input type="checkbox" aria-label={`Tick ${name}`} />
            <button type="button">{name}</button>
          </li>
        ))}
      </ul>
      <button type="button">After</button>
    </section>
  );
}

const button = (name: string) => screen.getByRole("button", { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe.each([
  ["that say where they are", false],
  ["that say how many are below", true],
])("keys of rows %s", (_, countsBelow) => {
  let stop: () => void;
  beforeEach(() => {
    stop = followRowKeys();
    render(<List countsBelow={countsBelow} />);
    button("Finland, 10").focus();
  });
  afterEach(() => stop());

  it("go from row to row and to the ends", () => {
    press("ArrowDown");
    expect(button("Georgia, 20")).toHaveFocus();
    press("End");
    expect(button("Mordovia, 40")).toHaveFocus();
    press("ArrowDown");
    expect(button("Mordovia, 40")).toHaveFocus();
    press("PageUp");
    expect(button("Finland, 10")).toHaveFocus();
  });

  it("keep to the column", () => {
    screen.getByRole("checkbox", { name: "Tick Finland, 10" }).focus();
    press("ArrowDown");
    expect(screen.getByRole("checkbox", { name: "Tick Georgia, 20" })).toHaveFocus();
  });

  it("find the next row by the letters of a word", () => {
    press("m");
    expect(button("Mongolia, 30")).toHaveFocus();
    press("o");
    expect(button("Mongolia, 30")).toHaveFocus();
    press("r");
    expect(button("Mordovia, 40")).toHaveFocus();
  });

  it("are left alone elsewhere, and with Ctrl", () => {
    button("After").focus();
    press("ArrowUp");
    expect(button("After")).toHaveFocus();
    button("Finland, 10").focus();
    fireEvent.keyDown(button("Finland, 10"), { key: "End", ctrlKey: true });
    expect(button("Finland, 10")).toHaveFocus();
  });
});

describe("focus", () => {
  let stop: () => void;
  beforeEach(() => {
    // Without layout nothing has a box.
    vi.spyOn(Element.prototype, "getClientRects").mockReturnValue([new DOMRect()] as never);
    stop = keepFocus();
  });
  afterEach(() => {
    stop();
    vi.restoreAllMocks();
  });

  it("goes to what follows in the same place where its element is taken away", async () => {
    const { rerender } = render(<List />);
    button("Georgia, 20").focus();
    rerender(<List names={NAMES.filter((name) => name !== "Georgia, 20")} />);
    await vi.waitFor(
      () => expect(screen.getByRole("checkbox", { name: "Tick Mongolia, 30" })).toHaveFocus(),
      30_000,
    );
  });

  it("stays with nothing where the reader has left it", async () => {
    const { rerender } = render(<List />);
    button("Georgia, 20").focus();
    button("Georgia, 20").blur();
    await vi.waitFor(() => expect(document.body).toHaveFocus(), 30_000);
    rerender(<List names={["Finland, 10"]} />);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(document.body).toHaveFocus();
  });
});
