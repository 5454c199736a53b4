/** A text with ordinary spaces in place of those at which no line breaks. */
export const plainSpaces = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");
