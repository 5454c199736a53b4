/** The parts of the page that a reader can go to, in the order of the Tab key, and where each is. */
const PARTS = {
  map: ".page > .map",
  timeline: ".timeline",
  evidence: ".evidence",
  figures: ".list-panel > section",
} as const;

export type PagePart = keyof typeof PARTS;

/** The element of a part; null where the view has none. */
export const partOf = (part: PagePart): HTMLElement | null =>
  document.querySelector<HTMLElement>(PARTS[part]);

/** Takes the reader, and the focus, to a part of the page. */
export function goToPart(part: PagePart): void {
  const element = partOf(part);
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
}
