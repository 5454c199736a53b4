const FOCUSABLE = [
  "a[href]",
  "button:not(:disabled)",
  "input:not(:disabled)",
  "select:not(:disabled)",
  "textarea:not(:disabled)",
  "summary",
  "[tabindex]:not([tabindex='-1'])",
].join();
/** What has focus within it together: focus that is lost is looked for here first. */
const REGION = ["section[aria-label]", "aside", "nav", "header", "dialog", "[popover]"].join();

/** What had focus, and where it was. */
interface Place {
  readonly element: Element;
  /** The elements around it, from the nearest. */
  readonly around: readonly Element[];
  /** What could have focus before it in the same region, in order. */
  readonly before: readonly Element[];
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
const focusablesIn = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];

function placeOf(element: Element): Place {
  const around: Element[] = [];
  for (let box = element.parentElement; box; box = box.parentElement) around.push(box);
  const all = focusablesIn(element.closest(REGION) ?? document.body);
  return { element, around, before: all.slice(0, Math.max(0, all.indexOf(element as HTMLElement))) };
}

/** What follows the nearest element before a place that is still there; else that element itself, or the first one. */
function neighbour({ element, around, before }: Place): HTMLElement | null {
  for (const box of around) {
    if (!box.isConnected) continue;
    const there = focusablesIn(box).filter((other) => other !== element && isShown(other));
    const left = [...before].reverse().find((other) => there.includes(other as HTMLElement));
    const found = there[left === undefined ? 0 : there.indexOf(left as HTMLElement) + 1] ?? left ?? there[0];
    if (found) return found as HTMLElement;
    if (box.matches(REGION)) return box.querySelector("h2") ?? (box as HTMLElement);
    if (box.matches("main")) break;
  }
  return null;
}

function focusAt(target: HTMLElement): void {
  if (!target.matches(FOCUSABLE)) target.tabIndex = -1;
  target.focus();
}

/**
 * Keeps the focus on the page. Where what had it is taken away or disabled by an act of the reader's, it goes to what follows in the same
 * place. After a button that shows more of a list (`data-more`) it goes to the first of what has come. Returns what stops that.
 */
export function keepFocus(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let place: Place | null = null;
  let frame = 0;

  /** Whether the element with focus has gone or was disabled. Asks nothing that needs a layout: the days may be running. */
  const isGone = (): boolean => {
    const { activeElement } = document;
    if (!place || (activeElement !== document.body && activeElement !== place.element)) return false;
    return !place.element.isConnected || place.element.matches(":disabled");
  };
  const isLost = (): boolean =>
    isGone() || (document.activeElement === document.body && place !== null && !isShown(place.element));
  const restore = (): void => {
    frame = 0;
    // The page may have found a better place meanwhile.
    if (!place || !isLost()) return;
    const main = document.querySelector<HTMLElement>("main");
    const target = neighbour(place) ?? main;
    if (target) focusAt(target);
  };
  const observer = new MutationObserver((changes) => {
    const isFolded = changes.some(({ attributeName }) => attributeName === "open");
    if (frame === 0 && (isFolded || isGone())) frame = requestAnimationFrame(restore);
  });
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["disabled", "open"],
  });
  const onFocusIn = ({ target }: FocusEvent): void => {
    place = target instanceof Element ? placeOf(target) : null;
  };
  const onFocusOut = ({ relatedTarget, target }: FocusEvent): void => {
    // Left for nothing by a press on the page, not lost.
    if (relatedTarget || !(target instanceof Element)) return;
    setTimeout(() => {
      if (document.hasFocus() && document.activeElement === document.body && !isLost()) place = null;
    });
  };
  const onMore = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest("[data-more]") : null;
    if (!button) return;
    // Before the page hears of it.
    const { before, around } = placeOf(button);
    const last = before.at(-1);
    requestAnimationFrame(() => {
      const region = around.find((box) => box.matches(REGION)) ?? document.body;
      const there = focusablesIn(region);
      const next = last && there[there.indexOf(last as HTMLElement) + 1];
      if (next) focusAt(next);
    });
  };
  document.addEventListener("focusin", onFocusIn, { signal });
  document.addEventListener("focusout", onFocusOut, { signal });
  document.addEventListener("click", onMore, { signal, capture: true });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    stop.abort();
  };
}
