import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Header } from "../../src/app/shell/Header.tsx";
import { FailureScreen, LoadingScreen } from "../../src/app/shell/LoadScreens.tsx";
import { RejectedNotice, UrlNotice } from "../../src/app/shell/Notices.tsx";
import { LoadError } from "../../src/load/loadError.ts";
import { ExternalLink } from "../../src/views/shared/ExternalLink.tsx";
import { show } from "../views/render.tsx";

afterEach(() => void vi.useRealTimers());

describe("loading", () => {
  it("says nothing at first, then how far it has come", () => {
    vi.useFakeTimers();
    render(<LoadingScreen progress={{ received: 1_500_000, total: 3_000_000 }} />);
    expect(screen.queryByRole("progressbar")).toBeNull();
    act(() => void vi.advanceTimersByTime(400));
    expect(screen.getByRole("progressbar", { name: "Loading the record" })).toHaveAttribute(
      "value",
      "1500000",
    );
    expect(screen.getByText("1.5 MB of 3.0 MB")).toBeVisible();
  });

  it("gives a failure its own words, the address as text, and a way on", async () => {
    const onRetry = vi.fn();
    render(
      <FailureScreen
        error={new LoadError("missing", "<img src=x>", "the server answered 404")}
        onRetry={onRetry}
      />,
    );
    expect(screen.getByRole("heading", { name: "There is no dataset at this address" })).toBeVisible();
    expect(screen.getByText("<img src=x>")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe("notices", () => {
  it("explain a bad address until they are dismissed", async () => {
    show(<UrlNotice />, "?clock=cuckoo");
    expect(screen.getByRole("alert")).toHaveTextContent("clock=cuckoo: it can be happened or known.");
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("name the records that were set aside", () => {
    show(<RejectedNotice />, "", (file) => Object.assign(file.figures[2] ?? {}, { basis: "weekly" }));
    expect(screen.getByText("1 of 20 records was set aside")).toBeVisible();
    expect(screen.getByRole("listitem")).toHaveTextContent(
      'figures, lars-queue, field basis: is "weekly", expected',
    );
  });
});

describe("the header", () => {
  it("links to the views, and changes between them without leaving the page", async () => {
    const store = show(<Header />, "?day=2022-09-24&utm=kept");
    const link = screen.getByRole("link", { name: "Table" });
    expect(link).toHaveAttribute("href", "?day=2022-09-24&view=table&utm=kept");
    await userEvent.click(link);
    expect(store.getState().view).toBe("table");
    expect(link).toHaveAttribute("aria-current", "page");
  });
});

it("makes no link of what is not http(s)", () => {
  render(<ExternalLink href={["javascript", "alert(1)"].join(":")}>read</ExternalLink>);
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.getByText("read")).toBeVisible();
});
