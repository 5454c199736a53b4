import { megabytes } from "../load.ts";

/** Words of saving a dataset that is not this site's as one page. */
export const savePage = {
  button: "Save as one page",
  title: "Save as one page",
  lead: "One HTML file with these data in it. It opens with a double click, needs neither network nor server, and asks for nothing.",
  mark: "It keeps the note that this is not this site’s record and that nobody here has checked it, and says when it was saved.",
  size: (bytes: number, isHere: boolean): string =>
    isHere
      ? `The file will be about ${megabytes(bytes)}, plus your data.`
      : `The page itself, about ${megabytes(bytes)}, is fetched from this site first. Your data stay on this device.`,
  save: "Save the page",
  making: "Making the page …",
  done: (name: string, bytes: number): string => `${name} (${megabytes(bytes)}) is ready.`,
  tooLarge: (bytes: number, most: number): string =>
    `The data take ${megabytes(bytes)}, and one page can hold ${megabytes(most)}. Save them as JSON and put that on a web server instead.`,
  noTemplate:
    "This site can’t make the page: its file crossings.html is missing. Save the data as JSON instead.",
  failed: "The page could not be made. Try again.",
  elsewhere: "Or share an address",
  hosting:
    "Save the data as JSON (Download, everything). Put the file on a web server that lets other pages read it (Access-Control-Allow-Origin: *). Then share:",
  asks: "The page asks readers before it contacts that server. It asks on outside.html, the only page of this site that may contact others.",
  close: "Close",
};
