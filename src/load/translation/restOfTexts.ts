/** The file that has the record's texts in a language which the first view does not show, by the file that has those which it shows. */
export const restOfTexts = (address: string): string => address.replace(".json", ".rest.json");
