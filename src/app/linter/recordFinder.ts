import type { Archive } from "../../load/archive.ts";
import { outletOf } from "../../model/origin.ts";
import type { TableName } from "../../model/schema.ts";
import type { Ref } from "../../store/choices.ts";
import { soughtSource } from "../../store/sought.ts";
import type { Store } from "../../store/store.ts";
import { bodiesOf } from "../../views/sources/sourceIndex.ts";
import type { Words } from "../../words/en.ts";

/** A record that can be shown: what it is called, and what shows it. */
interface FoundRecord {
  readonly name: string;
  readonly show: (() => void) | null;
}

/** Finds a record of the dataset by table and id; null where it cannot be shown. */
export type FindRecord = (table: string, id: string) => FoundRecord | null;

/** The records that can be opened, with what they are called. */
function refOf(archive: Archive, { record }: Words, table: string, id: string): [Ref, string] | null {
  switch (table as TableName) {
    case "figures": {
      const figure = archive.figure(id);
      return figure ? [{ kind: "figure", id }, record.figure(archive, figure)] : null;
    }
    case "events": {
      const event = archive.events.find((one) => one.id === id);
      return event ? [{ kind: "event", id }, record.event(archive, event)] : null;
    }
    case "routes": {
      const route = archive.routes.find((one) => one.id === id);
      return route ? [{ kind: "route", id }, record.route(archive, route)] : null;
    }
    case "places":
      return archive.places.has(id) ? [{ kind: "place", id }, record.place(archive, id)] : null;
    default:
      return null;
  }
}

/** The name of a speaker, or of the outlet of a document, and whether it stands in the view of sources. */
function nameIn(archive: Archive, table: string, id: string): { name: string; isListed: boolean } | null {
  const source = archive.sources.get(id);
  if (table === "sources" && source) return { name: outletOf(source, id), isListed: true };
  const name = table === "actors" ? archive.actors.get(id)?.name : undefined;
  if (name === undefined) return null;
  const bodies = archive.memo(bodiesOf);
  return { name, isListed: bodies.some((body) => body.name === name || body.people.includes(name)) };
}

/** Views that show no record beside them. */
const ALONE = ["about", "story"];

/** Finds the records of the dataset that is shown, and opens them. */
export function recordFinder(archive: Archive, store: Store, words: Words): FindRecord {
  return (table, id) => {
    const sought = nameIn(archive, table, id);
    if (sought) {
      const { name, isListed } = sought;
      const show = (): void => {
        soughtSource(store).setState(name, true);
        store.getState().setView("sources");
      };
      return { name, show: isListed ? show : null };
    }
    const found = refOf(archive, words, table, id);
    if (!found) return null;
    const [ref, name] = found;
    const show = (): void => {
      const { view, select } = store.getState();
      select(ref, ALONE.includes(view) ? "map" : view);
    };
    return { name, show };
  };
}
