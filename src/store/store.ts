import { createStore } from "zustand/vanilla";
import { type Index, indexDataset } from "../load/indexes.ts";
import type { Parsed } from "../load/parse.ts";
import type { Rejected } from "../load/problem.ts";
import type { Clock } from "../model/clock.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import {
  type Choices,
  defaultChoices,
  type Filter,
  type MapPosition,
  type Ref,
  type Sort,
  sameRef,
  type Theme,
  type View,
} from "./choices.ts";
import { readUrl, type UrlProblem, type UrlReading } from "./url.ts";

/**
 * How a change enters the browser's history: `push` a choice to come back to, `step` one of a run of small steps that make
 * one entry together, `replace` what would flood it (drags, pans, playback).
 */
export type HistoryMode = "push" | "step" | "replace";

/** What the store holds: the dataset as read, the reader's choices, and what the reader points at just now. */
export interface State extends Choices {
  readonly dataset: Dataset;
  readonly index: Index;
  readonly rejected: readonly Rejected[];
  readonly recordCount: number;
  readonly defaults: Choices;
  readonly problems: readonly UrlProblem[];
  readonly extra: UrlReading["extra"];
  readonly hovered: Ref | null;
  readonly isPlaying: boolean;
  /** How the last change is to enter the history. */
  readonly history: HistoryMode;
}

/** All that can be done to the state. */
export interface Actions {
  setDay(day: Day, history: HistoryMode): void;
  setClock(clock: Clock): void;
  select(ref: Ref | null): void;
  setFilter(filter: Partial<Filter>, history?: HistoryMode): void;
  setView(view: View): void;
  setMap(map: MapPosition | null): void;
  setTheme(theme: Theme): void;
  setSort(sort: Sort | null): void;
  setEveryDay(everyDay: boolean): void;
  setHovered(ref: Ref | null): void;
  setPlaying(isPlaying: boolean): void;
  dismissProblems(): void;
  /** Takes the choices that a URL's query makes, as after Back or Forward. */
  followUrl(search: string): void;
}

export type Store = ReturnType<typeof createAppStore>;

/** Makes the store of one dataset, with the choices that the URL's query makes. */
export function createAppStore(parsed: Parsed, search: string) {
  const index = indexDataset(parsed.dataset);
  const context = { dataset: parsed.dataset, index };
  const defaults = defaultChoices(parsed.dataset);
  const reading = readUrl(search, context);
  return createStore<State & Actions>()((set, get) => ({
    ...parsed,
    index,
    defaults,
    ...defaults,
    ...reading.choices,
    problems: reading.problems,
    extra: reading.extra,
    hovered: null,
    isPlaying: false,
    history: "replace",
    setDay(day, history) {
      const { firstDay, lastDay } = get().dataset;
      const clamped = Math.min(lastDay, Math.max(firstDay, day));
      if (clamped !== get().day) set({ day: clamped, history });
    },
    setClock: (clock) => set({ clock, history: "push" }),
    select(ref) {
      if (!sameRef(ref, get().selected)) set({ selected: ref, history: "push" });
    },
    setFilter: (filter, history = "push") => set({ ...filter, history }),
    setView: (view) => set({ view, isPlaying: false, history: "push" }),
    setMap: (map) => set({ map, history: "replace" }),
    setSort: (sort) => set({ sort, history: "push" }),
    setEveryDay: (everyDay) => set({ everyDay, history: "push" }),
    setTheme: (theme) => set({ theme, history: "replace" }),
    setHovered(ref) {
      if (!sameRef(ref, get().hovered)) set({ hovered: ref });
    },
    setPlaying: (isPlaying) => set({ isPlaying, history: "replace" }),
    dismissProblems: () => set({ problems: [] }),
    followUrl(search) {
      const { choices, problems, extra } = readUrl(search, context);
      set({ ...defaults, ...choices, problems, extra, isPlaying: false, history: "replace" });
    },
  }));
}
