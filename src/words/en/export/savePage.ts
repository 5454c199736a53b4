import { megabytes } from "../load.ts";

/** Words of saving a dataset that is not this site's as one page. */
export const savePage = {
  button: "Save as one page",
  title: "Save as one page",
  lead: "One HTML file with these data in it. It opens with a double click, needs neither network nor server, and asks for nothing.",
  mark: "It goes on saying that it is not this site’s record, that nobody here has checked it, and on which day it was saved.",
  size: (bytes: number, isHere: boolean): string =>
    isHere
      ? `It will have about ${megabytes(bytes)}, and the data.`
      : `The page itself, about ${megabytes(bytes)}, is fetched from this site first. Your data go nowhere.`,
  save: "Save the page",
  making: "Making the page …",
  done: (name: string, bytes: number): string => `${name} (${megabytes(bytes)}) is ready.`,
  tooLarge: (bytes: number, most: number): string =>
    `These data have ${megabytes(bytes)}; a page in one file can hold ${megabytes(most)}. Put the JSON on a web server instead, as told below.`,
  noTemplate: "This site has no page to put the data into: crossings.html is missing. The build writes it.",
  failed: "The page could not be made: its file did not come. Try again.",
  elsewhere: "Or share an address",
  hosting:
    "Save the data as JSON (Download, everything), put the file on a web server that lets other pages read it (Access-Control-Allow-Origin: *), and share:",
  asks: "Readers are asked before that server is. The question is put on outside.html, the only page of the site that may ask another server.",
  close: "Close",
};
