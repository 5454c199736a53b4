/** Whether the browser supports `popover` (since 2023 or 2024). Without it, a popover is fixed over the page, or stays open. */
const hasPopovers = (): boolean => "showPopover" in HTMLElement.prototype;

/** Shows a popover in the top layer. Without popovers it is seen already, and a press elsewhere or Escape close it until `signal` ends. */
export function showPopover(element: HTMLElement, signal?: AbortSignal): void {
  if (hasPopovers()) {
    element.showPopover();
    return;
  }
  if (!signal) return;
  const handlePress = ({ target }: PointerEvent): void => {
    if (target instanceof Node && !element.contains(target)) hidePopover(element);
  };
  const handleKey = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") hidePopover(element);
  };
  document.addEventListener("pointerdown", handlePress, { signal });
  document.addEventListener("keydown", handleKey, { signal });
}

/** Hides a popover; without popovers, who shows it hears of it in the same way. */
export function hidePopover(element: HTMLElement | null): void {
  if (hasPopovers()) element?.hidePopover();
  else element?.dispatchEvent(Object.assign(new Event("toggle"), { newState: "closed" }));
}
