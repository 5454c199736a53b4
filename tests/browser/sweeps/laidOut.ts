import type { Page } from "@playwright/test";

/** The spacing that a reader may ask for, as WCAG has it in 1.4.12. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }";

/** Sets texts further apart from the start, as a reader's own style sheet does. */
export async function spaceOut(page: Page): Promise<void> {
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
}

/**
 * What is amiss with the texts of the page, all of it, screen by screen: two that lie over each other, one that a box or the window cuts
 * off. Texts of the map are held against those of the map, and texts of a picture against those of the picture.
 */
export const amiss = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    interface Text {
      readonly text: string;
      readonly node: Node;
      readonly box: Box;
      /** The map or the picture that it is in, and what cuts it off at the sides. */
      readonly picture: Element | null;
      readonly start: number;
      readonly end: number;
    }
    /** How near letters of two texts may come, in pixels. The box of a line is higher than its letters. */
    const touch = 4;
    const air = 0.35;
    const found = new Set<string>();
    /** At a picture's edge this much of a text may stand, in pixels: the labels of what lies beyond it begin there. */
    const band = 8;
    const isIn = (text: Box, edge: Box): boolean =>
      text.right > edge.left + band &&
      text.left < edge.right - band &&
      text.bottom > edge.top + band &&
      text.top < edge.bottom - band;
    const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$|transparent/.test(colour);

    /** Whether the middle of a text is seen: in the window, with nothing opaque over it. */
    const isSeen = (parent: Element, box: DOMRect): boolean => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (box.width < 2 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
      const stack = document.elementsFromPoint(x, y);
      const own = stack.findIndex((element) => element === parent || parent.contains(element));
      return own >= 0 && stack.slice(0, own).every((over) => isClear(getComputedStyle(over).backgroundColor));
    };
    /** What the boxes around a text leave of it, and where one ends that neither scrolls nor shows that it cuts. */
    const inBoxes = (parent: Element, box: Box): Pick<Text, "box" | "start" | "end"> => {
      let { left, right, top, bottom } = box;
      let [start, end] = [0, innerWidth];
      for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
        const { overflowX, textOverflow, display } = getComputedStyle(at);
        if (overflowX === "visible" || display === "inline") continue;
        const edge = at.getBoundingClientRect();
        const isCutting = overflowX !== "auto" && overflowX !== "scroll" && textOverflow !== "ellipsis";
        if (isCutting) [start, end] = [Math.max(start, edge.left), Math.min(end, edge.right)];
        else [start, end] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
        [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
        [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
        if (!isCutting) break;
      }
      return { box: { left, right, top, bottom }, start, end };
    };
    const textsNow = (): Text[] => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent?.trim().slice(0, 40) ?? "";
        if (text === "" || !parent) continue;
        if (parent.closest(".visually-hidden, .text-probe, option, script, .is-ghost, .is-roomless"))
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const picture = parent.closest(".map") ?? parent.closest("svg");
        const edge = picture?.closest(".map, .timeline")?.getBoundingClientRect();
        for (const box of range.getClientRects()) {
          if (!picture || !edge) {
            if (isSeen(parent, box)) texts.push({ text, node, picture: null, ...inBoxes(parent, box) });
          } else if (box.width > 1 && isIn(box, edge))
            texts.push({ text, node, box, picture, start: edge.left, end: edge.right });
        }
      }
      return texts;
    };
    /** Whether something opaque lies over one of two texts where both are. */
    const isApart = (one: Text, other: Text): boolean => {
      const x = (Math.max(one.box.left, other.box.left) + Math.min(one.box.right, other.box.right)) / 2;
      const y = (Math.max(one.box.top, other.box.top) + Math.min(one.box.bottom, other.box.bottom)) / 2;
      const stack = document.elementsFromPoint(x, y);
      return [one, other].some(({ node: { parentElement } }) => {
        const at = stack.findIndex((element) => parentElement?.contains(element));
        return stack
          .slice(0, at)
          .some((over) => !over.contains(parentElement) && !isClear(getComputedStyle(over).backgroundColor));
      });
    };
    const look = (): void => {
      const texts = textsNow();
      for (const [at, one] of texts.entries()) {
        const { text, node, box, picture, start, end } = one;
        if (box.right > end + 1.5 || box.left < start - 1.5)
          found.add(`${text}: ${Math.round(box.left)} to ${Math.round(box.right)} in ${start} to ${end}`);
        for (const other of texts.slice(at + 1)) {
          if (other.node === node || picture !== other.picture) continue;
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          const least = air * Math.min(box.bottom - box.top, other.box.bottom - other.box.top);
          if (wide <= touch || high <= Math.max(touch, least)) continue;
          if (picture || !isApart(one, other)) found.add(`${text} | ${other.text}`);
        }
      }
    };
    const { scrollHeight, clientHeight } = document.documentElement;
    for (let top = 0; top < Math.min(scrollHeight, 8 * clientHeight); top += clientHeight / 2) {
      window.scrollTo({ top, behavior: "instant" });
      look();
    }
    window.scrollTo({ top: 0, behavior: "instant" });
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.add(`the page is ${scrollWidth} px wide`);
    return [...found];
  });
