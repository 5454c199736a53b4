/** The colours and type of the basemap, as read from the page's tokens. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly hatch: string;
  readonly ink: string;
  readonly soft: string;
  readonly water: string;
  readonly accent: string;
  readonly sans: string;
  readonly serif: string;
}

/** Reads the tokens that hold at an element just now. */
export function readColours(element: HTMLElement): MapColours {
  const tokens = getComputedStyle(element);
  const token = (name: string): string => tokens.getPropertyValue(name).trim();
  // A canvas does not know by name the colours that the system forces on a page: the element has them for a moment.
  const colour = (name: string): string => {
    if (!matchMedia("(forced-colors: active)").matches) return token(name);
    element.style.color = token(name);
    return tokens.color;
  };
  return {
    sea: colour("--sea"),
    land: colour("--land"),
    border: colour("--border"),
    hatch: colour("--hatch"),
    ink: colour("--ink"),
    soft: colour("--soft"),
    water: colour("--exits"),
    accent: colour("--accent"),
    sans: token("--sans"),
    serif: token("--serif"),
  };
}
