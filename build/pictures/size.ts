/** The size of the pictures of pages, in pixels: what those who show links ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;
