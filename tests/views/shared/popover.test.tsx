import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Menu } from "../../../src/views/shared/popover/Menu.tsx";
import { Popover } from "../../../src/views/shared/popover/Popover.tsx";

/** A mark that opens a list, and something else on the page. */
function Page() {
  const [anchor, setAnchor] = useState<Element | null>(null);
  return (
    <>
      <button type="button" onClick={({ currentTarget }) => setAnchor(currentTarget)}>
        Mark
      </button>
      {anchor && (
        <Popover anchor={anchor} name="Figures" onClose={() => setAnchor(null)}>
          <p>Two figures</p>
        </Popover>
      )}
      <Menu label="Country (1)" name="Country">
        <label>
          <input type="checkbox" /> Georgia
        </label>
      </Menu>
      <p>Elsewhere</p>
    </>
  );
}

/** Whether the menu's choices are shown by the popover that the tests' browser stands for. */
const isMenuOpen = (): boolean => screen.getByRole("group", { name: "Country" }).hasAttribute("data-open");

describe("a menu", () => {
  it("opens at its button, closes at it again, on Escape and on a press elsewhere", async () => {
    render(<Page />);
    const button = screen.getByRole("button", { name: "Country (1)" });
    await userEvent.click(button);
    expect(isMenuOpen()).toBe(true);
    expect(screen.getByRole("group", { name: "Country" }).style.left).toBe("8px");
    await userEvent.click(button);
    expect(isMenuOpen()).toBe(false);
    for (const close of [
      () => userEvent.keyboard("{Escape}"),
      () => userEvent.click(screen.getByText("Elsewhere")),
    ]) {
      await userEvent.click(button);
      expect(isMenuOpen()).toBe(true);
      await close();
      expect(isMenuOpen()).toBe(false);
    }
  });

  it("stays open while choices are made in it", async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole("button", { name: "Country (1)" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Georgia" }));
    expect(screen.getByRole("checkbox", { name: "Georgia" })).toBeChecked();
    expect(isMenuOpen()).toBe(true);
  });
});

describe("a browser without popovers", () => {
  const { showPopover, hidePopover } = HTMLElement.prototype;
  beforeEach(() => {
    Reflect.deleteProperty(HTMLElement.prototype, "showPopover");
    Reflect.deleteProperty(HTMLElement.prototype, "hidePopover");
  });
  afterEach(() => {
    Object.assign(HTMLElement.prototype, { showPopover, hidePopover });
  });

  it("has the choices of a menu standing open", async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole("checkbox", { name: "Georgia" }));
    expect(screen.getByRole("checkbox", { name: "Georgia" })).toBeChecked();
  });

  it("shows lists all the same, and closes them on Escape and on a press elsewhere", async () => {
    render(<Page />);
    for (const close of [
      () => userEvent.keyboard("{Escape}"),
      () => userEvent.click(screen.getByText("Elsewhere")),
    ]) {
      await userEvent.click(screen.getByRole("button", { name: "Mark" }));
      expect(screen.getByRole("dialog", { name: "Figures" })).toHaveTextContent("Two figures");
      await close();
      expect(screen.queryByRole("dialog")).toBeNull();
    }
  });
});
