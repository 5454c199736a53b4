/** The colours that a picture is drawn in: the page's tokens of the same names. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly rule: string;
  readonly border: string;
  readonly sea: string;
  readonly land: string;
  readonly hatch: string;
  readonly accent: string;
  readonly selected: string;
  readonly exits: string;
  readonly queue: string;
  readonly queueMark: string;
  readonly other: string;
}

const DAY: Palette = {
  paper: "#faf7f1",
  ink: "#1d1b18",
  soft: "#5f594f",
  faint: "#706a5f",
  rule: "#e2dcd0",
  border: "#b9b0a1",
  sea: "#d0dfe4",
  land: "#f3efe6",
  hatch: "#8a8273",
  accent: "#b23a1e",
  selected: "#8f2410",
  exits: "#3f6c88",
  queue: "#8f6310",
  queueMark: "#9c6c16",
  other: "#5f594f",
};

const NIGHT: Palette = {
  paper: "#11161c",
  ink: "#ece7dd",
  soft: "#a9a294",
  faint: "#9a9488",
  rule: "#2a323c",
  border: "#46515d",
  sea: "#0e1a26",
  land: "#222b34",
  hatch: "#75808b",
  accent: "#e0705a",
  selected: "#ff9a80",
  exits: "#7fa9c6",
  queue: "#d9ab54",
  queueMark: "#d9ab54",
  other: "#a9a294",
};

/** On what a picture is drawn: the page by day or by night, or white for print and for pages of others. */
export type PictureTheme = "light" | "dark" | "white";

/** The colours of each theme. */
export const PALETTES: Readonly<Record<PictureTheme, Palette>> = {
  light: DAY,
  dark: NIGHT,
  white: { ...DAY, paper: "#ffffff", rule: "#e4e2de" },
};

/** The colour of a family of measures: of its marks, and of words in it. */
export function familyColours(
  family: "entries" | "exits" | "queue" | "other",
  palette: Palette,
): { readonly mark: string; readonly text: string } {
  switch (family) {
    case "entries":
      return { mark: palette.accent, text: palette.accent };
    case "exits":
      return { mark: palette.exits, text: palette.exits };
    case "queue":
      return { mark: palette.queueMark, text: palette.queue };
    case "other":
      return { mark: palette.other, text: palette.soft };
  }
}
