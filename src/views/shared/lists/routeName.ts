import type { Archive } from "../../../load/archive.ts";
import { groupBy } from "../../../model/groupBy.ts";
import type { Route } from "../../../model/schema.ts";
import type { Words } from "../../../words/en.ts";

/** Ids of the journeys whose names others have too. */
function namedAlike(archive: Archive, { record }: Words): ReadonlySet<string> {
  const byName = groupBy(archive.routes, (route) => record.route(archive, route));
  const alike = [...byName.values()].filter(({ length }) => length > 1).flat();
  return new Set(alike.map(({ id }) => id));
}

/** The name of a journey, with its title where others went the same way on the same days. */
export function routeName(archive: Archive, words: Words, route: Route): string {
  const name = words.record.route(archive, route);
  const isShared = archive.memo(namedAlike, words).has(route.id);
  return isShared && route.title ? words.record.titled(route.title, name) : name;
}
