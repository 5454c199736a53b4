import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { homeAddress, outsideAddress } from "../../src/app/screens/outsidePage.ts";
import { QuestionScreen } from "../../src/app/screens/QuestionScreen.tsx";
import { show } from "../views/render.tsx";

const at = (address: string) => new URL(address);
const QUERY = "?dataset=https%3A%2F%2Felsewhere.example%2Fd.json";

describe("the page that may ask other servers", () => {
  it.each([
    [`https://site.example/${QUERY}`, `/outside.html${QUERY}`],
    [`https://site.example/sub/index.html${QUERY}#a`, `/sub/outside.html${QUERY}#a`],
  ])("is beside %s", (from, to) => {
    expect(outsideAddress(at(from), false)).toBe(to);
  });

  it.each([`https://site.example/sub/outside.html${QUERY}`, `file:///home/reader/crossings.html${QUERY}`])(
    "is not looked for from %s",
    (from) => {
      expect(outsideAddress(at(from), false)).toBeNull();
    },
  );

  it("is never gone to from a frame", () => {
    expect(outsideAddress(at(`https://site.example/embed.html${QUERY}`), true)).toBeNull();
  });

  it("leads back to the page that may not", () => {
    expect(homeAddress(at(`https://site.example/outside.html${QUERY}`))).toBe("./");
    expect(homeAddress(at(`https://site.example/${QUERY}`))).toBe("?");
  });
});

describe("the question whether another server may be asked", () => {
  afterEach(() => vi.restoreAllMocks());

  it("is not put before the page is where it may ask", () => {
    window.history.replaceState(null, "", `/${QUERY}`);
    const replace = vi.spyOn(window.location, "replace").mockImplementation(() => {});
    show(<QuestionScreen question={{ host: "elsewhere.example", sentOnBy: null }} onLoad={vi.fn()} />);
    expect(replace).toHaveBeenCalledWith(`/outside.html${QUERY}`);
    expect(screen.queryByRole("button", { name: "Load" })).toBeNull();
    window.history.replaceState(null, "", "/");
  });
});
