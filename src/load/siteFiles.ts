/** Where the built site has its record as a page of text that needs no script, in a language. */
export const plainPage = (tag: string): string => (tag === "en" ? "record.html" : `record.${tag}.html`);
/** Where the built site has its record as a file. */
export const PLAIN_DATA = "data/exodus-2022.json";
