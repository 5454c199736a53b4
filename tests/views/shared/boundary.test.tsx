import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Boundary } from "../../../src/views/shared/boundary/Boundary.tsx";
import { LazyPart } from "../../../src/views/shared/boundary/LazyPart.tsx";
import { partFile } from "../../../src/views/shared/boundary/partFile.ts";
import { renderInEnglish } from "../inEnglish.tsx";

function Bye({ name }: { name: string }) {
  return <p>Bye {name}</p>;
}

const Hello = ({ name }: { name: string }) => <p>Hello {name}</p>;
function Fragile({ state }: { state: { isBroken: boolean } }) {
  if (state.isBroken) throw new Error("no such place");
  return <p>all well</p>;
}
const offline = () => Promise.reject(new TypeError("Failed to fetch"));

beforeEach(() => {
  // React reports what a boundary catches.
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.stubGlobal("fetch", offline);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a part that breaks", () => {
  it("says so in its landmark, leaves the rest, and is tried again", async () => {
    const state = { isBroken: true };
    renderInEnglish(
      <>
        <Boundary part="map" region="Map">
          <Fragile state={state} />
        </Boundary>
        <p>the rest</p>
      </>,
    );
    expect(screen.getByRole("region", { name: "Map" })).toContainElement(screen.getByRole("alert"));
    expect(screen.getByRole("alert")).toHaveTextContent("The map could not be shown");
    expect(screen.getByText("the rest")).toBeVisible();
    state.isBroken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("all well")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is tried again when what it shows changes", () => {
    const view = (id: string) => (
      <Boundary part="evidence" resetKeys={[id]}>
        <Fragile state={{ isBroken: id === "bad" }} />
      </Boundary>
    );
    const { rerender } = renderInEnglish(view("bad"));
    expect(screen.getByRole("alert")).toBeVisible();
    rerender(view("good"));
    expect(screen.getByText("all well")).toBeVisible();
  });
});

describe("a part in a file of its own", () => {
  it("is fetched once more by itself", async () => {
    const load = vi.fn(async () => ({ Hello }));
    load.mockImplementationOnce(offline);
    renderInEnglish(<LazyPart part="table" file={partFile(load, "Hello")} props={{ name: "you" }} />);
    expect(await screen.findByText("Hello you")).toBeVisible();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("that cannot be had says so, and is fetched again when asked", async () => {
    const load = vi.fn<() => Promise<{ Hello: typeof Hello }>>(offline);
    renderInEnglish(
      <LazyPart part="table" region="Table" file={partFile(load, "Hello")} props={{ name: "you" }} />,
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("The table could not be loaded");
    expect(screen.getByRole("region", { name: "Table" })).toBeVisible();
    load.mockImplementation(async () => ({ Hello }));
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Hello you")).toBeVisible();
  });

  it("gives way to another part in the same place", async () => {
    const hello = partFile(async () => ({ Hello }), "Hello");
    const bye = partFile(async () => ({ Bye }), "Bye");
    const { rerender } = renderInEnglish(<LazyPart part="table" file={hello} props={{ name: "you" }} />);
    expect(await screen.findByText("Hello you")).toBeVisible();
    rerender(<LazyPart part="sources" file={bye} props={{ name: "you" }} />);
    expect(await screen.findByText("Bye you")).toBeVisible();
    expect(screen.queryByText("Hello you")).toBeNull();
  });

  it("is fetched again when it is shown again", async () => {
    const load = vi.fn<() => Promise<{ Hello: typeof Hello }>>(offline);
    const file = partFile(load, "Hello");
    const { unmount } = renderInEnglish(<LazyPart part="table" file={file} props={{ name: "you" }} />);
    await screen.findByRole("alert");
    unmount();
    load.mockImplementation(async () => ({ Hello }));
    renderInEnglish(<LazyPart part="table" file={file} props={{ name: "you" }} />);
    expect(await screen.findByText("Hello you")).toBeVisible();
  });

  it("that does not come is said to be missing, and shown when it comes", async () => {
    vi.useFakeTimers();
    let come: (found: { Hello: typeof Hello }) => void = () => {};
    const load = () => new Promise<{ Hello: typeof Hello }>((resolve) => (come = resolve));
    renderInEnglish(<LazyPart part="table" file={partFile(load, "Hello")} props={{ name: "you" }} />);
    await act(() => vi.advanceTimersByTimeAsync(2500));
    expect(screen.queryByRole("alert")).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.getByRole("alert")).toHaveTextContent("The table could not be loaded");
    vi.useRealTimers();
    come({ Hello });
    expect(await screen.findByText("Hello you")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
