import { counted } from "../record/numbers.ts";

/** Words of the frames in other pages, and of the dialog that gives their code. */
export const embed = {
  title: "Embed",
  close: "Close",
  lead: "HTML for a page of yours. The frame sets no cookies, stores nothing and asks no other site for anything.",
  shows: "Shows",
  pictures: { map: "The day in words, and the map", timeline: "The day in words, and the timeline" },
  record: (name: string): string => `What is open: ${name}`,
  colours: "Colours",
  schemes: { reader: "as each reader’s device has them", light: "day", dark: "night" },
  fits: "Also a script that fits the frame’s height to its text",
  fitsHow:
    "A small file from this site, once for each page. Without it, the frame keeps the height in the code.",
  follows: "Follows the record",
  followsHow: "The days stay; corrections and new sources come in by themselves.",
  frozen: (version: string): string => `Frozen at version ${version}`,
  frozenHow: "Always shows what the record says today.",
  notOurs: "Only this site’s own record can be embedded.",
  /** In the frame: what leads to the page, and whose record it is. */
  open: "Explore the record",
  openRecord: "See all the evidence",
  version: (version: string): string => `version ${version}`,
  newTab: "opens in a new tab",
  back: "Back to the day",
  moreDisputes: (n: number): string => `and ${counted(n, "more dispute")}`,
};
