import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { Ref } from "../../../store/choices.ts";
import { COMPACT_PAGE } from "../../shared/useMedia.ts";

/**
 * Moves focus into the panel when something is opened from elsewhere, and remembers from where; the function returned takes
 * focus back there. Nothing moves on the first view, or when the panel itself leads on to another record. Where the page scrolls, the
 * panel is scrolled to, and back again when it is closed, by Back too.
 */
export function useReturnFocus(
  panel: RefObject<HTMLElement | null>,
  selected: Ref | null,
  isOpening: boolean,
): () => void {
  const opener = useRef<{ element: Element | null; ref: Ref | null }>({ element: null, ref: null });
  const previous = useRef(selected);
  /** Where the page was scrolled to before the panel came into sight; null where it has not been brought there. */
  const scrolledFrom = useRef<number | null>(null);
  useEffect(() => {
    if (previous.current === selected) return;
    previous.current = selected;
    if ((!selected || isOpening) && scrolledFrom.current !== null) {
      window.scrollTo({ top: scrolledFrom.current });
      scrolledFrom.current = null;
    }
    const { activeElement } = document;
    if (!selected || !panel.current || panel.current.contains(activeElement)) return;
    opener.current = { element: activeElement === document.body ? null : activeElement, ref: selected };
    // What is in a file of its own may have no heading yet.
    (panel.current.querySelector("h2") ?? panel.current).focus({ preventScroll: true });
    panel.current.scrollTo?.({ top: 0 });
    if (!window.matchMedia(COMPACT_PAGE).matches) return;
    scrolledFrom.current ??= window.scrollY;
    panel.current.scrollIntoView({ block: "start" });
  }, [panel, selected, isOpening]);
  return useCallback(() => {
    const { element, ref } = opener.current;
    const name = ref && `${ref.kind}:${ref.id}`;
    const twins = [...document.querySelectorAll<HTMLElement | SVGElement>("[data-ref]")];
    const twin = twins.find((other) => name !== null && other.dataset.ref === name);
    const target =
      element?.isConnected && (element instanceof HTMLElement || element instanceof SVGElement)
        ? element
        : twin;
    target?.focus();
  }, []);
}
