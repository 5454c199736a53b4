/** What the tests' DOM lacks of a browser: pointers that are captured, and popovers. Enough of both for components to be tested. */

function toggleEvent(type: string, newState: "open" | "closed"): Event {
  return Object.assign(new Event(type), { newState });
}

function showPopover(this: HTMLElement): void {
  this.dispatchEvent(toggleEvent("beforetoggle", "open"));
  this.toggleAttribute("data-open", true);
  this.dispatchEvent(toggleEvent("toggle", "open"));
}

function hidePopover(this: HTMLElement): void {
  if (!this.hasAttribute("data-open")) return;
  this.dispatchEvent(toggleEvent("beforetoggle", "closed"));
  this.toggleAttribute("data-open", false);
  this.dispatchEvent(toggleEvent("toggle", "closed"));
}

/** Windows that have it all: files that share a window ask again. */
const whole = new WeakSet<Document>();

/** Gives a window's elements what they lack; Escape and a press elsewhere close open popovers, as in a browser. */
export function fakeBrowser(window: Window & typeof globalThis): void {
  if (whole.has(window.document)) return;
  whole.add(window.document);
  const { document, HTMLElement } = window;
  Object.assign(HTMLElement.prototype, {
    showPopover,
    hidePopover,
    setPointerCapture: () => {},
    releasePointerCapture: () => {},
    hasPointerCapture: () => false,
  });
  const open = (): HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>('[popover="auto"][data-open]'),
  ];
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") open().at(-1)?.hidePopover();
  });
  const invokerOf = (target: EventTarget | null): HTMLElement | null =>
    (target as Element).closest<HTMLElement>("[popovertarget]");
  document.addEventListener("pointerdown", ({ target }) => {
    const opener = invokerOf(target)?.getAttribute("popovertarget");
    for (const popover of open())
      if (!popover.contains(target as Node) && popover.id !== opener) popover.hidePopover();
  });
  document.addEventListener("click", ({ target }) => {
    const popover = document.getElementById(invokerOf(target)?.getAttribute("popovertarget") ?? "");
    if (popover?.hasAttribute("data-open")) popover.hidePopover();
    else popover?.showPopover();
  });
}
