import { act, render, screen } from "@testing-library/react";
import { vi } from "vitest";
import { SentenceOfDay } from "../../../src/views/timeline/sentence/SentenceOfDay.tsx";
import { TimelineView } from "../../../src/views/timeline/TimelineView.tsx";
import type { OpenStore } from "../../fixtures/open.ts";
import { Provide } from "../render.tsx";
import { dayOf, figure, storeOf } from "./record.ts";

/** The first day of the records. */
export const FIRST = dayOf("2022-09-21");
/** A total, a late count, one without a day of publication, and an event. */
export const TABLES = {
  figures: [
    figure("total", "2022-09-21/2022-09-27", { low: 98000, high: 98000, hedge: "about" }),
    figure("late", "2022-10-02", 500),
    figure("undated", "2022-09-22", 7, { evidence: [{ source: "paper", summary: "Ours." }] }),
  ],
  events: [{ id: "decree", title: "A decree", kind: "decree", when: "2022-09-21", where: "ru" }],
};

/** Shows the day in words and the timeline over a store of these records. */
export function show(
  search = "",
  tables: Parameters<typeof storeOf>[0] = TABLES,
  info: object = {},
): OpenStore {
  const store = storeOf(tables, search, info);
  render(
    <Provide store={store}>
      <SentenceOfDay />
      <TimelineView />
    </Provide>,
  );
  return store;
}

/** Lets what is loaded when it is first needed arrive. */
export const loaded = () => act(() => vi.dynamicImportSettled());
/** The store's day, counted from the first. */
export const ordinal = (store: OpenStore): number => store.getState().day - FIRST;
/** The slider of the day. */
export const slider = () => screen.getByRole("slider", { name: "Day" });
