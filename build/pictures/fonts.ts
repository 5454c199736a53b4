import { createRequire } from "node:module";

const locate = createRequire(import.meta.url).resolve;

/** The family that pictures are set in: as its makers publish it, whole, since what draws pictures reads no fonts of the web. */
export const PICTURE_FAMILY = "Source Sans 3";

/** Its faces, as files. */
export const PICTURE_FONTS: readonly string[] = ["Regular", "Semibold", "It"].map((face) =>
  locate(`source-sans/TTF/SourceSans3-${face}.ttf`),
);
