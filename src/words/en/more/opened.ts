import { number } from "../record/numbers.ts";

/** Words of what is opened besides a figure: an event, a journey, a place, the parts of a sum. */
export const opened = {
  eventKicker: (kind: string): string => `Event · ${kind}`,
  journeyKicker: (isTaken: boolean, title: string | undefined): string =>
    `Journey · ${isTaken ? "taken" : "planned, not confirmed"}${title ? ` · ${title}` : ""}`,
  nothingAtPlace: "Nothing recorded for this place by this day.",
  eventsAt: (place: string): string => `Events, ${place}`,
  textsComing: "The sources of this figure are on their way.",
  textsFailed: "The sources of this figure could not be fetched. Check your connection and try again.",
  textsChanged:
    "The file that this figure’s sources are in has changed since the page was opened. Reload the page to get the new one.",
  textsUnfit:
    "The sources of this figure can’t be shown: what the file says of it in full isn’t what its index says, or can’t be read.",
  sumRefused: "These figures shouldn’t be added.",
  sumAllowed: "A sum of like figures.",
  sumParts: "Its parts:",
  verbatimHow: (length: number, start: number | undefined): string =>
    `These words appear letter for letter in the text we hold (${number(length)} characters${start === undefined ? "" : `; from character ${number(start)}`}). The text belongs to its publisher, so we don’t show all of it. Your browser has just compared every run of three words with the fingerprint of that text, which is part of the record. We compared them with the whole text when we checked the record. Fainter words are the sentence around the quote.`,
};
