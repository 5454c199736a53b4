import type { TableName } from "../../../model/schema.ts";
import { number } from "../record/numbers.ts";

const tables: Readonly<Record<TableName, readonly [one: string, more: string]>> = {
  actors: ["speaker", "speakers"],
  sources: ["source", "sources"],
  places: ["place", "places"],
  routes: ["route", "routes"],
  figures: ["figure", "figures"],
  events: ["event", "events"],
  silences: ["silence", "silences"],
  measures: ["measure", "measures"],
  eventKinds: ["kind of event", "kinds of event"],
  stories: ["story", "stories"],
};

const counted = (table: TableName, n: number): string => `${number(n)} ${tables[table][n === 1 ? 0 : 1]}`;

/** Words of the notices under the header. */
export const notices = {
  dismiss: "Dismiss",
  more: (n: number): string => `and ${number(n)} more`,
  /** Records that are not used, and addresses of records that are. */
  setAside(n: number, all: number, addresses: number): string {
    const records = `${number(n)} of ${number(all)} records ${n === 1 ? "was" : "were"} set aside`;
    const unlinked = `${number(addresses)} ${addresses === 1 ? "address" : "addresses"} can’t be opened`;
    return [n > 0 && records, addresses > 0 && unlinked].filter(Boolean).join("; ");
  },
  field: ", field ",
  /** A record with a fault, and how many others have the same. */
  fault: (reason: string, others: number): string =>
    others === 0 ? `: ${reason}` : `: ${reason}. The same in ${number(others)} more`,
  missing: "is not in the file",
  /** Records that are set aside because of another. */
  waiting: (table: TableName, n: number): string =>
    `${counted(table, n)} ${n === 1 ? "waits" : "wait"} for it`,
  table: (table: TableName): string => tables[table][0],
};
