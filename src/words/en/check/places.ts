import type { Told } from "../../told.ts";
import { countryName } from "../record/phrases.ts";
import { perhaps } from "./form.ts";

type Point = readonly [number, number];

const point = (at: Point): string => `[${at.join(", ")}]`;

/** What is said of places and days. */
export const placeFindings = {
  "place-outside": ({
    at,
    inside,
    country,
  }: {
    at: Point;
    inside: string | null;
    country: string;
  }): Told => ({
    message: `${point(at)} lies ${inside === null ? "at sea" : `in ${countryName(inside)}`}, expected ${countryName(country)} (${country})`,
    remedy: "Correct the point or the country; where only the country is known, leave coordinates null.",
  }),
  "place-swapped": ({ at }: { at: Point }): Told => ({
    message: `${point(at)} is latitude before longitude, expected ${point([at[1], at[0]])}`,
    remedy: "Change the two places: longitude comes first.",
  }),
  "country-pin": ({ at }: { at: Point }): Told => ({
    message: `${point(at)} for a whole country, expected null`,
    remedy: "Take the point out: a country's figure belongs to no pin.",
  }),
  "place-between": ({ between, country }: { between: readonly string[] | null; country: string }): Told => ({
    message: `between ${between === null ? "missing" : `[${between.join(", ")}]`}, expected two countries, ${country} one of them`,
    remedy: "Name the two countries that the border parts.",
  }),
  "country-code": ({ code }: { code: string }): Told => ({
    message: `“${code}”, expected the ISO 3166-1 code of a country`,
    remedy: "Look the code up: Germany is DE, Switzerland CH, Ukraine UA.",
  }),
  "kind-unknown": ({
    kind,
    known,
    nearest,
    isEvent,
  }: {
    kind: string;
    known: readonly string[];
    nearest: string | null;
    isEvent: boolean;
  }): Told => ({
    message: `“${kind}”, expected one of ${known.join(", ")}`,
    remedy: perhaps(
      nearest,
      `Take the kind that fits best${isEvent ? ", or name your own in eventKinds" : ""}.`,
    ),
  }),
  "not-in-calendar": ({ day }: { day: string }): Told => ({
    message: `“${day}”, expected a day of the calendar`,
    remedy: "Correct the day.",
  }),
  "days-order": ({ firstDay, lastDay }: { firstDay: string; lastDay: string }): Told => ({
    message: `${lastDay}, expected a day not before firstDay ${firstDay}`,
    remedy: "Correct the two days: they span the timeline.",
  }),
  "opening-day": ({ day, firstDay, lastDay }: { day: string; firstDay: string; lastDay: string }): Told => ({
    message: `${day}, expected a day from ${firstDay} to ${lastDay}`,
    remedy: "Take a day that the timeline has.",
  }),
  "opening-figure": ({ id }: { id: string }): Told => ({
    message: `“${id}”, expected the id of a figure`,
    remedy: "Name the figure that the page opens with, or leave it out.",
  }),
  "window-outside": ({
    when,
    firstDay,
    lastDay,
  }: {
    when: string;
    firstDay: string;
    lastDay: string;
  }): Told => ({
    message: `${when} lies wholly outside the timeline, expected a window that shares a day with ${firstDay} to ${lastDay}`,
    remedy: "Correct the window, widen dataset.firstDay and lastDay, or say in a note why it is kept.",
  }),
  "window-before": ({ when, firstDay }: { when: string; firstDay: string }): Told => ({
    message: `${when} opens before the timeline's first day ${firstDay}, expected a note that says so`,
    remedy:
      "Say in the note that it counts days from before; where the source counts from the first day, correct the window.",
  }),
  "published-early": ({ published, when }: { published: string; when: string }): Told => ({
    message: `${published} is before the first day of ${when}, expected a piece of that day or later`,
    remedy: "Check both days: nobody counts what has not begun.",
  }),
  "published-issued": ({
    published,
    issued,
    source,
  }: {
    published: string;
    issued: string;
    source: string;
  }): Told => ({
    message: `${published}, expected ${issued}, the day of “${source}”`,
    remedy: "One document has one day: correct the piece or the source.",
  }),
  "silence-window": ({ when }: { when: string }): Told => ({
    message: `${when} has no first day, expected one`,
    remedy: "Say from which day on there is no number.",
  }),
  "silence-overlap": ({
    when,
    figure,
    figureWhen,
  }: {
    when: string;
    figure: string;
    figureWhen: string;
  }): Told => ({
    message: `${when} is said to be silent, but “${figure}” gives a number for ${figureWhen}, expected no such figure`,
    remedy: "Shorten the silence, name the measure that is missing, or drop it.",
  }),
  "silence-twice": ({
    when,
    country,
    earlier,
  }: {
    when: string;
    country: string;
    earlier: string;
  }): Told => ({
    message: `${when} shares a day with an earlier silence of ${country} (${earlier}), expected each day once`,
    remedy: "Merge the two silences.",
  }),
};
