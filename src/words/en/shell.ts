/** Words of the page's frame: header, notices and views. */
export const shell = {
  tryAgain: "Try again",
} as const;
