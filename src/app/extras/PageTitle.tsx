import type { Archive } from "../../load/archive.ts";
import { type Ref, sameRef, type View } from "../../store/choices.ts";
import type { State } from "../../store/store.ts";
import { useArchive } from "../../views/shared/useArchive.ts";
import { useRested } from "../../views/shared/useRested.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import type { Words } from "../../words/en.ts";
import { useDocumentTitle } from "../shell/useDocumentTitle.ts";

/** What is open, where the reader has opened it. */
const selectOpened = (_: Archive, { view, selected, defaults }: State): Ref | null =>
  view === "about" || sameRef(selected, defaults.selected) ? null : selected;
/** The reader's day, where it is another than the record opens on. */
const selectDay = (_: Archive, { day, defaults }: State) => (day === defaults.day ? null : day);
const selectView = (_: Archive, { view }: State): View => view;

function nameOf({ record }: Words, archive: Archive, { kind, id }: Ref): string | null {
  const at = kind === "figure" ? archive.numberOf(id) : undefined;
  if (at !== undefined) {
    return record.brief(archive, archive.at(at));
  }
  const event = kind === "event" && archive.events.find((one) => one.id === id);
  const route = kind === "route" && archive.routes.find((one) => one.id === id);
  if (event) return event.title;
  if (route) return record.route(archive, route);
  return kind === "place" ? record.place(archive, id) : null;
}

/** Names the document by what it shows, for tabs, history and screen readers: once the reader rests there. */
export function PageTitle() {
  const words = useAllWords();
  const archive = useArchive();
  const opened = useRested(selectOpened);
  const day = useRested(selectDay);
  const view = useRested(selectView);
  const parts = [
    opened && nameOf(words, archive, opened),
    view !== "map" && words.shell.viewNames[view],
    day !== null && (view === "map" || view === "table") && words.dates.day(day),
  ].filter((part) => typeof part === "string");
  useDocumentTitle(words.extras.title(parts, archive.info.title));
  return null;
}
