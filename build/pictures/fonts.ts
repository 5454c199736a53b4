import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The family that pictures are set in: as its makers publish it, whole, since what draws pictures reads no fonts of the web. */
export const PICTURE_FAMILY = "Source Sans 3";

/** Its faces, as files. */
export const PICTURE_FONTS: readonly string[] = [
  require.resolve("source-sans/TTF/SourceSans3-Regular.ttf"),
  require.resolve("source-sans/TTF/SourceSans3-Semibold.ttf"),
  require.resolve("source-sans/TTF/SourceSans3-It.ttf"),
];
