import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { SkipLinks } from "../../src/app/extras/SkipLinks.tsx";
import { show } from "../views/render.tsx";

it("help opens on “?” in a part of the page and nowhere else, and gives the focus back", async () => {
  show(
    <main>
      <SkipLinks />
      <button type="button">Outside</button>
      <section aria-label="Map">
        <button type="button">Inside</button>
        <input aria-label="Search" />
      </section>
    </main>,
  );
  const help = () => screen.queryByRole("dialog", { name: "Keyboard help" });
  const press = (element: HTMLElement): void => {
    element.focus();
    fireEvent.keyDown(element, { key: "?" });
  };
  press(screen.getByRole("button", { name: "Outside" }));
  press(screen.getByRole("textbox", { name: "Search" }));
  expect(help()).toBeNull();
  press(screen.getByRole("button", { name: "Inside" }));
  expect(await screen.findByRole("dialog", { name: "Keyboard help" })).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: "Close help" }));
  await waitFor(() => expect(help()).toBeNull());
  expect(screen.getByRole("button", { name: "Inside" })).toHaveFocus();
});
