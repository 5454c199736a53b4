import type { Page } from "@playwright/test";

/** The spacing that a reader may ask for, as WCAG has it in 1.4.12. */
export const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }";

/** How near letters of two texts may come, in pixels. */
const TOUCH = 4;

/**
 * What is amiss with the texts of the page, all of it, screen by screen: two that lie over each other, one that its own box cuts, one that
 * ends outside the window. A picture's texts are held against each other and against its edge.
 */
export const amiss = (page: Page): Promise<string[]> =>
  page.evaluate((touch) => {
    interface Text {
      readonly text: string;
      readonly box: DOMRect;
      readonly node: Node;
      readonly picture: Element | null;
    }
    const found = new Set<string>();
    const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$|transparent/.test(colour);

    /** Whether the middle of a text is seen: nothing opaque over it, and no box that cuts it off there. */
    const isSeen = (parent: Element, box: DOMRect): boolean => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (box.width < 2 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
      const stack = document.elementsFromPoint(x, y);
      const own = stack.findIndex((element) => element === parent || parent.contains(element));
      return own >= 0 && stack.slice(0, own).every((over) => isClear(getComputedStyle(over).backgroundColor));
    };
    /** The nearest box that cuts off what runs out of it sideways, and cannot be scrolled there. */
    const cutterOf = (element: Element): Element | null => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, textOverflow, display } = getComputedStyle(at);
        if (overflowX === "auto" || overflowX === "scroll" || textOverflow === "ellipsis") return null;
        if (overflowX !== "visible" && display !== "inline") return at;
      }
      return null;
    };
    const textsNow = (): Text[] => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent?.trim() ?? "";
        if (
          text === "" ||
          !parent ||
          parent.closest(".visually-hidden, option, script, .is-ghost, .is-roomless")
        )
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const picture = parent.closest("svg, .map");
        for (const box of range.getClientRects()) {
          if (
            picture ? box.width > 1 && getComputedStyle(parent).visibility === "visible" : isSeen(parent, box)
          )
            texts.push({ text: text.slice(0, 40), box, node, picture });
        }
      }
      return texts;
    };
    const look = (): void => {
      const texts = textsNow();
      for (const [at, { text, box, node, picture }] of texts.entries()) {
        const parent = node.parentElement;
        const edge = (
          picture?.closest(".map, .timeline") ??
          (parent && cutterOf(parent))
        )?.getBoundingClientRect();
        if (picture && edge && (box.right < edge.left || box.left > edge.right)) continue;
        const end = Math.min(innerWidth, edge?.right ?? innerWidth);
        const start = Math.max(0, edge?.left ?? 0);
        if (box.right > end + 1.5 || box.left < start - 1.5)
          found.add(
            `cut: ${text}, ${Math.round(box.left)} to ${Math.round(box.right)} of ${start} to ${end}`,
          );
        for (const other of texts.slice(at + 1)) {
          if (other.node === node || (picture === null) !== (other.picture === null)) continue;
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          const least = picture ? touch + 2 : touch;
          if (wide > touch && high > least) found.add(`${text} | ${other.text}`);
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
    if (scrollWidth > innerWidth) found.add(`the page is ${scrollWidth} wide`);
    return [...found];
  }, TOUCH);
