/** Where the built site has its record as a page of text that needs no script, and as a file. */
export const PLAIN_PAGE = "record.html";
export const PLAIN_DATA = "data/exodus-2022.json";
