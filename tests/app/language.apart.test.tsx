import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FollowLanguage } from "../../src/app/language/FollowLanguage.tsx";
import { LanguageProvider } from "../../src/app/language/LanguageProvider.tsx";
import { inTime } from "../../src/app/language/patience.ts";
import { en } from "../../src/words/en.ts";
import { show } from "../views/render.tsx";

const words = vi.hoisted(() => ({ fail: () => {} }));

vi.mock(import("../../src/app/language/loadWords.ts"), async (original) => ({
  ...(await original()),
  loadWords: () =>
    new Promise((_, reject) => {
      words.fail = () => reject(new TypeError("Failed to fetch"));
    }),
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const showLanguage = () =>
  show(
    <LanguageProvider first={en}>
      <FollowLanguage isOurs={false} onRetryTexts={null} />
    </LanguageProvider>,
  );

describe("a language that does not come", () => {
  it("is said to be missing", async () => {
    const store = showLanguage();
    act(() => store.getState().setLang("ru"));
    expect(screen.queryByRole("alert")).toBeNull();
    await act(async () => words.fail());
    expect(screen.getByRole("alert")).toBeVisible();
  });

  it("is not missed by a reader who has gone back to the one before", async () => {
    const store = showLanguage();
    act(() => store.getState().setLang("ru"));
    act(() => store.getState().setLang("en"));
    await act(async () => words.fail());
    act(() => void vi.advanceTimersByTime(5000));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("what is waited for", () => {
  it("is there in time, or null: where it fails, and where it takes too long", async () => {
    expect(await inTime(Promise.resolve("here"), 100)).toBe("here");
    expect(await inTime(Promise.reject(new Error("gone")), 100)).toBeNull();
    const late = inTime(new Promise(() => {}), 100);
    vi.advanceTimersByTime(100);
    expect(await late).toBeNull();
  });
});
