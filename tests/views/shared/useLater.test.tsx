import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useLater } from "../../../src/views/shared/useLater.ts";

function Part({ isOutOfSight }: { isOutOfSight: boolean }) {
  return <p>{useLater(isOutOfSight) ? "all of it" : "its frame"}</p>;
}

afterEach(() => vi.unstubAllGlobals());

it("shows what matters less a moment later", () => {
  render(<Part isOutOfSight={false} />);
  expect(screen.getByText("all of it")).toBeInTheDocument();
});

it("shows what is out of sight once the browser has nothing else to do, and not where the page has gone on", () => {
  const waiting = new Map<number, () => void>();
  vi.stubGlobal("requestIdleCallback", (run: () => void) => waiting.set(waiting.size + 1, run).size);
  vi.stubGlobal("cancelIdleCallback", (handle: number) => waiting.delete(handle));
  const { unmount } = render(<Part isOutOfSight={true} />);
  expect(screen.getByText("its frame")).toBeInTheDocument();
  act(() => {
    for (const run of waiting.values()) run();
  });
  expect(screen.getByText("all of it")).toBeInTheDocument();
  unmount();
  waiting.clear();
  render(<Part isOutOfSight={true} />).unmount();
  expect(waiting.size).toBe(0);
});
