/** A longer value of the address or of a record is cut, and so is a longer reason. */
export const MOST_LETTERS = 80;
export const MOST_OF_REASON = 300;

/** A text cut to a number of letters. */
export const shortened = (text: string, most = MOST_LETTERS): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;
