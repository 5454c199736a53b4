import { createStore } from "zustand/vanilla";
import type { Archive } from "../load/archive.ts";
import type { Clock } from "../model/time/clock.ts";
import type { Day } from "../model/time/day.ts";
import type { AddressProblem } from "../words/problems.ts";
import type { Tag } from "../words/tags.ts";
import {
  type Choices,
  type Defaults,
  defaultChoices,
  type Filter,
  type MapPosition,
  type Mode,
  type Ref,
  type Sort,
  type Span,
  sameRef,
  type Theme,
  type Tint,
  type View,
} from "./choices.ts";
import { clampSpan, settleSpan, spanTo } from "./span.ts";
import { placeInStory, readUrl, type UrlReading } from "./url.ts";

/**
 * How a change enters the browser's history: `push` a choice to come back to, `step` one of a run of small steps that make
 * one entry together, `replace` what would flood it (drags, pans, playback).
 */
type HistoryMode = "push" | "step" | "replace";

/** Whether figures can be searched: the words of a large file come some time after its figures. */
type SearchState = "ready" | "coming" | "failed";

/** What the store has: the reader's choices, and what the reader points at just now. What follows from them is selected. */
export interface State extends Choices {
  readonly search: SearchState;
  readonly defaults: Defaults;
  readonly problems: readonly AddressProblem[];
  readonly extra: UrlReading["extra"];
  readonly hovered: Ref | null;
  /** What the reader has asked to be shown on the map, until the map has gone there. */
  readonly focus: Ref | null;
  readonly isPlaying: boolean;
  /** How often the reader has asked for a record, the one that is open included. */
  readonly asked: number;
  /** How often the reader has gone back or forward in the browser's history. */
  readonly returns: number;
  /** How the last change is to enter the history. */
  readonly history: HistoryMode;
}

/** All that can be done to the state. */
export interface Actions {
  /** Goes to a day; in span mode the span comes along and ends on it. */
  setDay(day: Day, history: HistoryMode): void;
  setMode(mode: Mode): void;
  /** Shows a span of days; its days may come in either order. */
  setSpan(span: Span, history: HistoryMode): void;
  setClock(clock: Clock): void;
  /** Opens a record, in another view where one is named. */
  select(ref: Ref | null, view?: View): void;
  setFilter(filter: Partial<Filter>, history?: HistoryMode): void;
  /** Shows a view; a story goes on where it was left. */
  setView(view: View): void;
  /** Goes to a step of the story, counted from 1, with the view that it has. */
  setStep(step: number, history: HistoryMode): void;
  setMap(map: MapPosition | null): void;
  setTint(tint: Tint | null): void;
  /** Opens the map and takes it to a record's place; null says that it has arrived. */
  showOnMap(ref: Ref | null): void;
  /** Chooses colours; `usual` are those that this reader begins with, which the address need not say. */
  setTheme(theme: Theme, usual?: Theme): void;
  setLeavesSteps(leavesSteps: boolean): void;
  setLang(lang: Tag): void;
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
export function createAppStore(archive: Archive, query: string) {
  const defaults = defaultChoices(archive);
  const reading = readUrl(query, archive);
  const store = createStore<State & Actions>()((set, get) => ({
    search: archive.searchComing ? "coming" : "ready",
    defaults,
    ...settleSpan({ ...defaults, ...reading.choices }, archive),
    problems: reading.problems,
    extra: reading.extra,
    hovered: null,
    focus: null,
    isPlaying: false,
    asked: 0,
    returns: 0,
    history: "replace",
    setDay(day, history) {
      const { mode, span } = get();
      if (mode === "span" && span) {
        get().setSpan(spanTo(archive, span, day), history);
        return;
      }
      const { firstDay, lastDay } = archive;
      const clamped = Math.min(lastDay, Math.max(firstDay, day));
      if (clamped !== get().day) set({ day: clamped, history });
    },
    setMode(mode) {
      const state = get();
      const { day, span } = settleSpan({ ...state, mode }, archive);
      set({ mode, day, span, history: "push" });
    },
    setSpan(asked, history) {
      const { mode, span } = get();
      const next = clampSpan(archive, asked);
      if (mode === "span" && span?.[0] === next[0] && span[1] === next[1]) return;
      set({ mode: "span", span: next, day: next[1], history });
    },
    setClock: (clock) => set({ clock, history: "push" }),
    select(ref, view = get().view) {
      const asked = get().asked + 1;
      if (view === get().view && sameRef(ref, get().selected)) set({ asked });
      else set({ selected: ref, asked, view, history: "push" });
    },
    setFilter: (filter, history = "push") => set({ ...filter, history }),
    setView(view) {
      if (view === "story") get().setStep(get().story?.step ?? 1, "push");
      else set({ view, isPlaying: false, history: "push" });
    },
    setStep(step, history) {
      const { defaults, theme, lang, leavesSteps, story: before } = get();
      const story = placeInStory(archive, before?.id, step);
      if (!story) return;
      const choices = { ...defaults, theme, lang, leavesSteps, ...story.chosen, story };
      set({ ...settleSpan(choices, archive), view: "story", isPlaying: false, history });
    },
    setMap: (map) => set({ map, history: "replace" }),
    setTint: (tint) => set({ tint, history: "push" }),
    showOnMap: (focus) => set(focus ? { focus, view: "map", history: "push" } : { focus }),
    setSort: (sort) => set({ sort, history: "push" }),
    setEveryDay: (everyDay) => set({ everyDay, history: "push" }),
    setTheme(theme, usual = get().defaults.theme) {
      const { defaults } = get();
      const isUsual = usual === defaults.theme;
      set({ theme, ...(!isUsual && { defaults: { ...defaults, theme: usual } }), history: "replace" });
    },
    setLeavesSteps: (leavesSteps) => set({ leavesSteps, history: "replace" }),
    setLang: (lang) => set({ lang, history: "replace" }),
    setHovered(ref) {
      if (!sameRef(ref, get().hovered)) set({ hovered: ref });
    },
    setPlaying: (isPlaying) => set({ isPlaying, history: "replace" }),
    dismissProblems: () => set({ problems: [] }),
    followUrl(search) {
      const { choices, problems, extra } = readUrl(search, archive);
      // Back leads to entries from before the reader wanted no more of them.
      const leavesSteps = get().leavesSteps && choices.leavesSteps !== false;
      const settled = settleSpan({ ...get().defaults, ...choices, leavesSteps }, archive);
      set({ ...settled, problems, extra, isPlaying: false, returns: get().returns + 1, history: "replace" });
    },
  }));
  archive.searchComing?.then(
    () => store.setState({ search: "ready" }),
    () => store.setState({ search: "failed" }),
  );
  return store;
}
