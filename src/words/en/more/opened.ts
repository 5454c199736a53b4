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
};
