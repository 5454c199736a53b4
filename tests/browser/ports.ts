/** Where the tests serve the built page and the gallery. `npm test` finds free ports, so that two checkouts can be tested at once. */
export const PORTS = {
  page: Number(process.env.CROSSINGS_PORT ?? 4178),
  gallery: Number(process.env.CROSSINGS_GALLERY_PORT ?? 4179),
};

/** The gallery's address. */
export const galleryUrl = `http://127.0.0.1:${PORTS.gallery}/`;
