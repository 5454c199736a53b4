import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { usePointed } from "../../../src/views/shared/input/usePointed.ts";
import { show } from "../render.tsx";

let asked = 0;

/** Which records are pointed at and chosen. */
function Pointed() {
  const pointed = usePointed(({ hovered, selected }) => {
    asked++;
    return `${hovered?.id ?? "none"} ${selected?.id ?? "none"}`;
  });
  return <output>{pointed}</output>;
}

describe("what follows from what is pointed at", () => {
  it("follows it, and what is chosen", () => {
    const store = show(<Pointed />);
    const [one, other] = [
      { kind: "figure", id: "one" },
      { kind: "figure", id: "other" },
    ] as const;
    act(() => store.getState().setHovered(one));
    expect(screen.getByRole("status").textContent).toMatch(/^one /);
    act(() => store.getState().setHovered(other));
    expect(screen.getByRole("status").textContent).toMatch(/^other /);
    act(() => store.getState().setHovered(null));
    expect(screen.getByRole("status").textContent).toMatch(/^none /);
  });

  it("is not asked for when the day changes", () => {
    const store = show(<Pointed />);
    const before = asked;
    const { day } = store.getState();
    act(() => store.getState().setDay(day - 1, "replace"));
    expect(store.getState().day).toBe(day - 1);
    expect(asked).toBe(before);
  });
});
