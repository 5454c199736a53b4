import type { AddressProblem, AddressReason } from "../../problems.ts";
import { plain, type Segment, strong } from "../../segment.ts";
import { formatDay } from "../record/dates.ts";

const columns = { countries: "countries", measures: "measures", originKinds: "kinds of speaker" };
const records = { figure: "figure", event: "event", route: "journey", place: "place" };

/** Alternatives: "a, b or c". */
const or = new Intl.ListFormat("en-GB", { type: "disjunction" });

function reasonOf(reason: AddressReason): string {
  switch (reason.code) {
    case "not-a-day":
      return "write a day as 2022-09-27";
    case "outside-record":
      return `this record runs from ${formatDay(reason.first)} to ${formatDay(reason.last)}`;
    case "span-order":
      return reason.end === "from"
        ? "the span would begin after its end"
        : "the span would end before it begins";
    case "options":
      return `use ${or.format(reason.options)}`;
    case "no-figure-has":
      return `no figure here has ${reason.unknown.join(", ")}; the ${columns[reason.column]} are ${reason.known.join(", ")}`;
    case "no-record":
      return `this record has no ${records[reason.kind]} with that id`;
    case "area-form":
      return "write west,south,east,north in degrees, as in 44,42,45,43";
    case "map-form":
      return "write latitude,longitude,zoom, as in 43.2,44.6,6";
    case "sort-form":
      return `use ${or.format(reason.columns)}, with a - before it to sort downwards`;
  }
}

/** Words for what is wrong with the address. */
export const address = {
  problem: ({ key, value, reason }: AddressProblem): readonly Segment[] => [
    plain("The address has "),
    strong(`${key}=${value}`),
    plain(`, which can’t be used: ${reasonOf(reason)}. The default is shown instead.`),
  ],
};
