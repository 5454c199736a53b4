/** The colours and type of the basemap, as read from the page's tokens. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly ink: string;
  readonly soft: string;
  readonly water: string;
  readonly accent: string;
  readonly sans: string;
  readonly serif: string;
}

/** Reads the tokens that hold at an element just now. */
export function readColours(element: Element): MapColours {
  const tokens = getComputedStyle(element);
  const token = (name: string): string => tokens.getPropertyValue(name).trim();
  return {
    sea: token("--sea"),
    land: token("--land"),
    border: token("--border"),
    ink: token("--ink"),
    soft: token("--soft"),
    water: token("--exits"),
    accent: token("--accent"),
    sans: token("--sans"),
    serif: token("--serif"),
  };
}
