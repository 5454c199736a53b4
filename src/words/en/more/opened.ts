import { number } from "../record/numbers.ts";

/** Words of what is opened besides a figure: an event, a journey, a place, the parts of a sum. */
export const opened = {
  eventKicker: (kind: string): string => `Event · ${kind}`,
  journeyKicker: (isTaken: boolean, title: string | undefined): string =>
    `Journey · ${isTaken ? "taken" : "planned, not confirmed"}${title ? ` · ${title}` : ""}`,
  nothingAtPlace: "Nothing recorded for this place by this day.",
  eventsAt: (place: string): string => `Events, ${place}`,
  sumRefused: "These figures shouldn’t be added.",
  sumAllowed: "A sum of like figures.",
  sumParts: "Its parts:",
  verbatimHow: (length: number, start: number | undefined): string =>
    `These words appear letter for letter in the text we hold (${number(length)} characters${start === undefined ? "" : `; from character ${number(start)}`}). The text belongs to its publisher, so we don’t show all of it. Your browser has just compared every run of three words with the fingerprint of that text, which is part of the record. We compared them with the whole text when we checked the record. Fainter words are the sentence around the quote.`,
};
